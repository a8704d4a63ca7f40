/** Each page of a PDF as a PNG, so many pixels a point. */
export function drawPages(pdf: Uint8Array, scale?: number): Promise<readonly Buffer[]>;

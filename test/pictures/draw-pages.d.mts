/** Each page of a PDF as a PNG. */
export function drawPages(pdf: Uint8Array): Promise<readonly Buffer[]>;

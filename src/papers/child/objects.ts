import { PDFArray, PDFDict, PDFName, PDFRef, PDFStream, type PDFContext, type PDFObject } from 'pdf-lib';

/** What an object is, itself or where it points to. */
export function lookUp(object: PDFObject | undefined, context: PDFContext): PDFObject | undefined {
  return object instanceof PDFRef ? context.lookup(object) : object;
}

/** A dictionary, or that of a stream. */
export function dictOf(object: PDFObject | undefined, context: PDFContext): PDFDict | undefined {
  const found = lookUp(object, context);
  if (found instanceof PDFStream) return found.dict;
  return found instanceof PDFDict ? found : undefined;
}

export function arrayOf(object: PDFObject | undefined, context: PDFContext): PDFArray | undefined {
  const found = lookUp(object, context);
  return found instanceof PDFArray ? found : undefined;
}

/** A name without its bar; the parser has already read its #xx. */
export function nameOf(object: PDFObject | undefined, context: PDFContext): string | undefined {
  const found = lookUp(object, context);
  return found instanceof PDFName ? found.decodeText() : undefined;
}

/** Every dictionary of a file, wherever it is: nested ones too, in whatever depth, for the walk keeps its own stack. */
export function* dictsOf(context: PDFContext): Iterable<PDFDict> {
  for (const [, object] of context.enumerateIndirectObjects()) {
    const waiting: PDFObject[] = [object];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      if (next instanceof PDFArray) waiting.push(...pieces(next));
      const dict = next instanceof PDFStream ? next.dict : next;
      if (!(dict instanceof PDFDict)) continue;
      yield dict;
      for (const value of dict.values())
        if (!(value instanceof PDFRef) && !(value instanceof PDFName)) waiting.push(value);
    }
  }
}

/** What of a list can hold a dictionary: lists of a million numbers are common. */
function pieces(list: PDFArray): PDFObject[] {
  return list.asArray().filter((one) => one instanceof PDFArray || one instanceof PDFDict || one instanceof PDFStream);
}

import { PDFDocument } from 'pdf-lib';
import type { Answered, Visitor } from './visitor.js';

/** The secretary sends the order of a planned session, with its PDF; without one when `paper` is false. */
export async function keepOrder(
  secretary: Visitor,
  sessionId: string,
  over: Readonly<Record<string, string>> = {},
  paper = true,
): Promise<Answered> {
  return secretary.upload(`/jury/sessions/${sessionId}/order`, await orderForm({ ...ORDER, ...over }, paper));
}

/** A form with the PDF of an order; without it when `paper` is false. */
export async function orderForm(fields: Readonly<Record<string, string>>, paper = true): Promise<FormData> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  if (paper) {
    signedOrder ??= pageSaying('Arrêté de nomination');
    form.append('file', new Blob([await signedOrder], { type: 'application/pdf' }), 'Arrêté 2026-14.pdf');
  }
  return form;
}

export const ORDER: Readonly<Record<string, string>> = {
  reference: 'Arrêté 2026-14',
  signedOn: '2026-10-01',
  signatory: 'Hélène Vauquelin',
  capacity: 'general-administrator',
  publishedIn: 'Recueil des actes',
  publishedOn: '2026-10-02',
  quorum: '2',
};
/** The same for every session: it is looked at once. */
let signedOrder: Promise<Uint8Array<ArrayBuffer>> | undefined;

async function pageSaying(words: string): Promise<Uint8Array<ArrayBuffer>> {
  const pdf = await PDFDocument.create();
  pdf.addPage().drawText(words);
  return new Uint8Array(await pdf.save());
}

import { pageOfMove } from '../../people/index.js';
import {
  addressOf,
  ConfirmForm,
  DateField,
  Inset,
  Radios,
  TextArea,
  TextField,
  type Typed,
} from '../../platform/web/index.js';
import { certifyInternship } from '../acts/certify-internship.js';
import { filingFacts } from '../acts/filing-facts.js';
import { contentsOf, type InternshipContents } from '../data/contents.store.js';
import { INTERNSHIP } from '../internship.js';
import { words } from '../words/after-words.js';
import { words as requestWords } from '../words/words.js';
import { CertificateForm } from './after.form.js';
import { centsIn } from './terms.form.js';

/** The registry closes an internship: the host's attestation, certified (D124-9). */
export const CertificatePage = pageOfMove(INTERNSHIP, 'certify', {
  form: CertificateForm,
  async find(tx, internship) {
    const contents = await contentsOf(tx, internship.id);
    const { facts } = await filingFacts(tx, internship, contents.terms);
    return { found: facts.need, typed: typedOf(contents) };
  },
  show({ thing, found: { asked }, field, action, cancel, reader }) {
    const {
      pages: { certificate: w },
      yes,
      no,
    } = words(reader.locale);
    return {
      title: w.title,
      lead: w.lead,
      body: (
        <>
          <Inset>
            {asked ? `${w.asked(requestWords(reader.locale).submission.months(asked.min, asked.max))} ` : ''}
            {w.report}
          </Inset>
          <ConfirmForm action={action} button={w.button} cancel={cancel}>
            <Radios
              {...field('basis')}
              label={w.basis}
              options={[
                { value: 'attestation', text: w.attestation },
                {
                  value: 'otherProofs',
                  text: w.otherProofs,
                  hint: (
                    <>
                      {w.otherProofsHint}{' '}
                      <a class="govuk-link" href={addressOf('/internships/:id/proofs', { id: thing.id })}>
                        {w.proofsLink}
                      </a>
                    </>
                  ),
                },
              ]}
            />
            <TextArea {...field('reason')} label={w.reason} hint={w.reasonHint} rows={3} atMost={2000} />
            <DateField {...field('from')} label={w.from} />
            <DateField {...field('to')} label={w.to} />
            <TextField {...field('hours')} label={w.hours} numeric width={5} />
            <TextField {...field('gratuity')} label={w.gratuity} hint={w.gratuityHint} width={5} suffix={w.suffix} />
            <Radios
              {...field('inSpecialty')}
              label={w.inSpecialty}
              options={[
                { value: 'yes', text: yes },
                { value: 'no', text: no },
              ]}
              inline
            />
          </ConfirmForm>
        </>
      ),
    };
  },
  act: (tx, actor, internship, { from, to, hours, gratuity, inSpecialty, basis, reason }) =>
    certifyInternship(tx, actor, internship, {
      from,
      to,
      hours,
      gratuityCents: centsIn(gratuity) ?? 0,
      inSpecialty: inSpecialty === 'yes',
      ...(basis === 'otherProofs' && { otherProofs: reason }),
    }),
  done: 'internships.certified',
});

/** As the agreement foresaw it. What was interrupted and settled ended before its last day. */
function typedOf({ terms, interruptions }: InternshipContents): Typed {
  const ended = interruptions.find(({ settledAt }) => settledAt !== null)?.on ?? terms.endsOn ?? '';
  return {
    basis: 'attestation',
    from: terms.startsOn ?? '',
    to: ended,
    hours: ended === terms.endsOn ? String(terms.totalHours ?? '') : '',
  };
}

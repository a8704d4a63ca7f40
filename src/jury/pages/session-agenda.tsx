import type { VNode } from 'preact';
import { nameIn } from '../../diplomas/index.js';
import { EmptyState, Table, Tag, addressOf, type Reader } from '../../platform/web/index.js';
import type { AgendaLine } from '../data/agenda.store.js';
import type { Session } from '../data/sessions.store.js';
import { isUnderNewLaw } from '../rules/index.js';
import { DecisionTag } from './decision-tag.js';
import { recusedIn } from '../words/reasons.js';
import { words } from '../words/words.js';

export function Agenda({
  session,
  agenda,
  reader,
}: {
  readonly session: Session;
  readonly agenda: readonly AgendaLine[];
  readonly reader: Reader;
}): VNode {
  const {
    page: w,
    sitting: { toConfirmTag: toConfirm },
    asking,
    file,
  } = words(reader.locale);
  const undecided = agenda.filter(
    ({ decision }) => decision === null || (isUnderNewLaw(session) && decision.confirmation === null),
  ).length;
  const isSecretary = session.standings.includes('secretary');
  const isSitting = session.state === 'DELIBERATING' || session.state === 'MINUTES_DRAFT';
  if (agenda.length === 0)
    return (
      <EmptyState title={w.none}>
        <p class="govuk-body">{w.noneWhat}</p>
      </EmptyState>
    );
  return (
    <>
      <p class="aval-count">
        {w.agendaCount(agenda.length)}
        {isSitting && undecided > 0 ? <> · {w.undecided(undecided)}</> : null}
      </p>
      <Table
        caption={w.agenda}
        quietCaption
        rows={agenda}
        columns={[
          {
            title: w.student,
            names: true,
            cell: ({ id, student, requestNumber, anew }) => (
              <>
                <a class="govuk-link" href={addressOf('/jury/files/:item', { item: id })}>
                  {student}
                </a>
                <span class="aval-quiet aval-block">{requestNumber}</span>
                {anew ? <Tag tone="waiting">{words(reader.locale).anew.tag}</Tag> : null}
              </>
            ),
          },
          {
            title: w.diploma,
            cell: (line) => (
              <>
                {nameIn({ nameFr: line.diplomaFr, nameEn: line.diplomaEn }, reader.locale)}
                <span class="aval-quiet aval-block">{line.centre}</span>
              </>
            ),
          },
          {
            title: w.proposal,
            cell: ({ proposal, professor }) =>
              proposal === null ? (
                file.noReport
              ) : (
                <>
                  <Tag tone={proposal === 'FAVOURABLE' ? 'good' : 'bad'}>{w.proposals[proposal]}</Tag>
                  <span class="aval-quiet aval-block">{w.proposedBy(professor ?? '')}</span>
                </>
              ),
          },
          {
            title: w.decision,
            cell: ({ decision, reportId, recused, requests, liftings }) => (
              <>
                {decision ? <DecisionTag sense={decision.sense} onCredits={reportId === null} /> : w.noDecision}
                {isSitting && isUnderNewLaw(session) && decision && decision.confirmation === null ? (
                  <span class="aval-quiet aval-block">{toConfirm}</span>
                ) : null}
                {isSecretary && (requests.length > 0 || liftings.length > 0) ? (
                  <span class="aval-quiet aval-block">{asking.awaited}</span>
                ) : null}
                {recused.length === 0 ? null : (
                  <span class="aval-quiet aval-block">
                    {w.recused}
                    {'\u202f'}: {recused.map((one) => recusedIn(one, reader.locale)).join(', ')}
                  </span>
                )}
              </>
            ),
          },
        ]}
      />
    </>
  );
}

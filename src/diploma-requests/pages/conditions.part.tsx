import type { VNode } from 'preact';
import { localDate } from '../../platform/clock/index.js';
import {
  addressOf,
  blank,
  Button,
  Card,
  Checkboxes,
  fieldsOf,
  Form,
  TaskList,
  writeDay,
  type Reader,
  type Task,
} from '../../platform/web/index.js';
import { mayCertify, missingAmong, type AskedCondition, type DiplomaRequest } from '../rules/index.js';
import { conditionIn } from '../words/condition-in.js';
import { words } from '../words/words.js';

interface Props {
  readonly request: Pick<DiplomaRequest, 'id' | 'state' | 'standings'>;
  readonly conditions: readonly AskedCondition[];
  readonly reader: Reader;
}

/**
 * What a request is asked beside experience, with what is missing; its registry ticks what it certifies, and a tick is
 * sent by itself where the browser can.
 */
export function ConditionsOfRequest({ request, conditions, reader }: Props): VNode | null {
  if (conditions.length === 0) return null;
  const w = words(reader.locale).conditions;
  const certifies = mayCertify(request);
  const missing = conditions.filter(({ certified }) => certified === null);
  const isDraft = request.state === 'DRAFT';
  return (
    <Card title={w.title} id="conditions" {...(!isDraft && missing.length > 0 && { tone: 'waiting' })}>
      <p class="govuk-body" role="status">
        {isDraft ? w.draft : said(conditions, reader)}
      </p>
      <ConditionLines
        conditions={certifies ? conditions.filter(({ certified }) => certified) : conditions}
        reader={reader}
        {...(certifies && { takenBackOn: request.id })}
        {...(isDraft && { isDraft })}
      />
      {certifies && missing.length > 0 ? (
        <Form action={addressOf('/diploma-requests/:id/conditions', { id: request.id })}>
          <Checkboxes
            {...fieldsOf(blank(), reader)('conditions')}
            label={w.toCertify}
            small
            options={missing.map((one) => ({
              value: one.id,
              text: conditionIn(one, reader.locale),
              hint:
                [one.kind === 'identity' ? w.seen : '', takenBackIn(one, reader)].filter(Boolean).join(' ') ||
                undefined,
            }))}
          />
          <Button kind="secondary">{w.button}</Button>
        </Form>
      ) : null}
    </Card>
  );
}

/** The same as it stands, for those who only read it: the jury has it beside the file. */
export function ConditionsShown({ conditions, reader }: Pick<Props, 'conditions' | 'reader'>): VNode | null {
  if (conditions.length === 0) return null;
  return (
    <Card title={words(reader.locale).conditions.title}>
      <ConditionLines conditions={conditions} reader={reader} />
    </Card>
  );
}

function ConditionLines({
  conditions,
  reader,
  takenBackOn,
  isDraft,
}: Pick<Props, 'conditions' | 'reader'> & {
  /** The request on which its registry may take each back. */
  readonly takenBackOn?: string;
  readonly isDraft?: boolean;
}): VNode | null {
  if (conditions.length === 0) return null;
  const w = words(reader.locale).conditions;
  return (
    <TaskList
      id="conditions"
      tasks={conditions.map((one): Task => {
        const title = conditionIn(one, reader.locale);
        if (one.certified === null)
          return {
            title,
            hint: takenBackIn(one, reader) || undefined,
            status: isDraft ? '' : w.notCertified,
            ...(!isDraft && { tone: 'waiting' }),
          };
        return {
          title,
          hint: (
            <>
              {one.kind === 'identity' ? `${w.seenBy}, ` : ''}
              {w.by(one.certified.by, dayOf(one.certified.at, reader))}
              {takenBackOn === undefined ? null : (
                <>
                  {' · '}
                  <a
                    class="govuk-link"
                    href={addressOf('/diploma-requests/:id/conditions/:condition/taking-back', {
                      id: takenBackOn,
                      condition: one.id,
                    })}
                  >
                    {w.takeBack}
                    <span class="govuk-visually-hidden"> {title}</span>
                  </a>
                </>
              )}
            </>
          ),
          status: w.certified,
          tone: 'good',
        };
      })}
    />
  );
}

function said(conditions: readonly AskedCondition[], { locale }: Reader): string {
  const w = words(locale).conditions;
  const missing = missingAmong(conditions);
  return missing === 0 ? w.complete : w.missing(missing, conditions.length);
}

function takenBackIn({ takenBack }: AskedCondition, reader: Reader): string {
  return takenBack === null
    ? ''
    : words(reader.locale).conditions.wasTakenBack(takenBack.by, dayOf(takenBack.at, reader), takenBack.why);
}

function dayOf(instant: Date, { locale, timeZone }: Reader): string {
  return writeDay(localDate(instant, timeZone), locale);
}

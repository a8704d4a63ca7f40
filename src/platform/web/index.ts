/**
 * Pages: what a controller answers with, the frame around every page, the components, words, forms.
 * See README.md here for how a page is written.
 */
export {
  data,
  file,
  page,
  seeOther,
  type Answer,
  type DataReply,
  type FileReply,
  type PageOptions,
  type PageReply,
} from './replies/reply.js';
export {
  addressOf,
  addressOfThing,
  isOwnPath,
  ownPath,
  type Address,
  type RoomAddresses,
  type Route,
  type RouteOfThings,
} from './replies/addresses.js';
export { csv } from './replies/csv.js';
export { Reading, readerOf, setViewer, useReader, type Reader, type Viewer } from './shell/reader.js';
export { AnswerInstead } from './replies/instead.js';
export { FullDisk } from './replies/full-disk.js';
export { TryAgain } from './replies/outage.js';
export { wantsData } from './replies/prepare-problem.js';
export { isForPrograms } from './security/for-programs.js';
export { Cookies, type Cookie } from './security/cookies.js';
export { CountedFailures } from './security/counted-failures.js';
export { networkOf } from './security/network-of.js';
export { SlowGuesses } from './security/slow-guesses.js';
export type { PortalLog } from './security/request-log.js';
export { LOG } from './replies/errors.filter.js';
export { LoggingModule, WebModule } from './web.module.js';
export { prepareWeb } from './prepare-web.js';
export { sentences } from './sentences.js';
export { NavigationProvider, type NavigationEntry } from './shell/navigation.js';
export { dutiesOf, type Duty, type KindOfDuty, type Owed } from './duty.js';
export { isForMachines, isOpenToAll, OpenToAll, OpenToMachines } from './shell/open-to-all.js';
export { renderToText } from './shell/render.js';
export { inFrench } from './text/french-typography.js';
export { inBothLanguages, LOCALES, plural, type Locale } from './text/locale.js';
export { bilingual, Sentences, type Catalogues, type KeysOf, type Sentence } from './text/sentences.js';
export {
  writeDay,
  writeMonth,
  writeDays,
  writeDuration,
  writeEuros,
  writeMoment,
  writeNumber,
  writeSize,
  writeTime,
  writeWait,
} from './text/write.js';
export { askAgain } from './forms/ask-again.js';
export { bind, type Bound } from './forms/bind.js';
export { fieldsOf, idOf, type FieldState } from './forms/fields.js';
export { listKeyOf, type ListKey } from './forms/list-key.js';
export { pageOfLines, searchIn, type CountedPage, type ListFilter, type ListPage } from './forms/list-page.js';
export { blank, refused, type FieldError, type Filled, type Typed } from './forms/filled.js';
export {
  Checked,
  Choice,
  Choices,
  Email,
  Groups,
  Id,
  Ids,
  isId,
  ReadBy,
  said,
  Secret,
  Shaped,
  Text,
  Ticked,
  Whole,
  type Said,
} from './forms/rules.js';
export { Day, DayOrMonth } from './forms/day-rules.js';
export { Card, Columns, Inset, Warning, WhereItIs } from './components/blocks.js';
export { Button } from './components/button.js';
export { Checkboxes, Radios, Select, Tick, type Option } from './components/choice-fields.js';
export { DateField } from './components/date-field.js';
export { FieldErrorMessage, FieldGroup } from './components/form-group.js';
export { Details, SummaryList, Tag, TaskList, type SummaryRow, type Task, type Tone } from './components/facts.js';
export { History, StageLine } from './components/stages-and-history.js';
export { ConfirmForm, Form, Submit } from './components/form.js';
export { Count, EmptyState, Listed, Table, type Column } from './components/tables.js';
export { TextArea, TextField } from './components/text-fields.js';
export { UploadField } from './components/upload-field.js';

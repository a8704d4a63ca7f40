import { asOwnerOf } from '../support/as-owner.js';
import { startRequesting, typedDay, type Requesting } from '../support/internship-request.js';
import { startPortal, type Portal } from '../support/portal.js';

const SHORT = 'Le stage est plus court que ce qui est demandé';

let portal: Portal;
let story: Requesting;
beforeAll(async () => {
  portal = await startPortal();
});
beforeEach(async () => {
  story = await startRequesting(portal);
  await story.itIs('2026-02-02T09:00:00Z');
});
afterAll(() => portal.stop());

/**
 * What the registry is answered, that acknowledges no shortness: of an internship for a diploma whose référentiel fixes
 * so many months.
 */
async function verified(
  months: number,
  from: string,
  to: string,
  hours: string,
  weeklyHours = '35',
): Promise<{ readonly status: number; readonly isShort: boolean }> {
  await asOwnerOf(story.portal, (tx) =>
    tx.rows('update diplomas set internship_months = $2 where id = $1', [story.institution.diploma, months]),
  );
  const id = await story.certified();
  expect(
    (await story.send(id, { ...typedDay('startsOn', from), ...typedDay('endsOn', to), totalHours: hours, weeklyHours }))
      .status,
  ).toBe(303);
  expect(
    (await story.teacher.post(`/internships/${id}/approval`, { comment: 'Les essais relèvent de la spécialité.' }))
      .status,
  ).toBe(303);
  const { status, html } = await story.registry.post(`/internships/${id}/verification`, {
    insuranceSeen: 'yes',
    hostDeclared: 'yes',
  });
  return { status, isShort: html.includes(SHORT) };
}

describe('an internship is long enough', () => {
  it('I08: from 2 March to 1 June, date to date', async () => {
    expect(await verified(3, '2026-03-02', '2026-06-01', '448')).toEqual({ status: 303, isShort: false });
  });

  it('I09: not on sixty working days of 2 March to 31 May, 420 hours: the registry says that it knows', async () => {
    expect(await verified(3, '2026-03-02', '2026-05-31', '420')).toEqual({ status: 422, isShort: true });
  });

  it('I10: not at half time for 26 weeks of 17,5 hours, 455 hours', async () => {
    expect(await verified(3, '2026-03-02', '2026-08-30', '455', '17,5')).toEqual({ status: 422, isShort: true });
  });

  it('I10: at half time once there are 462 hours, of 17,8 a week', async () => {
    expect(await verified(3, '2026-03-02', '2026-08-30', '462', '17,8')).toEqual({ status: 303, isShort: false });
  });

  it('I12: six months of 875 hours are the six that are asked, and not too many', async () => {
    expect(await verified(6, '2026-03-01', '2026-08-31', '875')).toEqual({ status: 303, isShort: false });
  });
});

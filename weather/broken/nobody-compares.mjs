// Whoever moves a thing does not look whether it was moved meanwhile, on purpose: the compare of the compare-and-set is
// gone.
// Loaded before the portal by the control of a campaign, with the constraints of the database that would still refuse.
// The portal's own code knows nothing of it.
import pg from 'pg';

const { query } = pg.Client.prototype;

pg.Client.prototype.query = function queryWithoutComparing(...given) {
  const [text] = given;
  if (typeof text === 'string' && /^update "(?:reports|diploma_requests)"/i.test(text))
    given[0] = text.replace(
      / and "state" = (\$\d+) and "journal_seq" = (\$\d+)/,
      (_, state, seq) => ` and ${state}::text is not null and ${seq}::int is not null`,
    );
  return query.apply(this, given);
};

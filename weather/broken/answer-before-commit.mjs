// Answers before what they say is committed, on purpose: a commit is said to be done, and comes half a second later.
// Loaded before the portal by the control of a campaign, to see that the campaign would notice. The portal's own code
// knows nothing of it.
import pg from 'pg';

const LATER_S = 0.5;
const { query } = pg.Client.prototype;

pg.Client.prototype.query = function queryOrCommitLater(...given) {
  if (typeof given[0] !== 'string' || !/^commit$/i.test(given[0]) || given.length > 2) return query.apply(this, given);
  const nothing = () => undefined;
  query.call(this, `select pg_sleep(${LATER_S})`).catch(nothing);
  query.call(this, 'commit').catch(nothing);
  return Promise.resolve({ command: 'COMMIT', rows: [], rowCount: null });
};

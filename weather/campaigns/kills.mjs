// Whether an upload that was acknowledged is ever lost: so many uploads through the real portal, 16 at a time, while its process is killed at random points.
import path from 'node:path';
import { smallPapers } from '../../bench/portal/papers.mjs';
import { enrolStudents } from '../../bench/portal/students.mjs';
import { faultsByDownload, faultsWithin } from '../judged/faults.mjs';
import { uploadUnderFire } from '../kills/uploads-under-fire.mjs';

const UPLOADS_A_STUDENT = 120;
const SIZES = [30_000, 40_000, 50_000, 60_000, 70_000, 80_000];
/** Of every six kills at most one may fall between two uploads. */
const LEAST_HITS = 5 / 6;

export default {
  name: 'kills',
  title: 'The web process is killed while uploads are under way',
  doses: { short: { uploads: 60, kills: 3 }, whole: { uploads: 1000, kills: 36 } },
  control: 'the row is written before the bytes',
  limitMs: { short: 120_000, whole: 300_000 },

  async run({ place, dose: { uploads, kills }, broken }) {
    const enrolled = await enrolStudents(place, Math.max(8, Math.ceil(uploads / UPLOADS_A_STUDENT)));
    const imports = broken ? [path.join(import.meta.dirname, '../broken/row-before-bytes.mjs')] : [];
    const { attempts, students, lives, portal } = await uploadUnderFire({
      place,
      imports,
      enrolled,
      models: await smallPapers(SIZES),
      uploads,
      kills,
    });
    const outside = await faultsByDownload(portal, { attempts, students });
    await portal.stop();
    const within = await faultsWithin(place);
    const leastHits = Math.floor(kills * LEAST_HITS);
    return {
      figures: {
        kills: lives.kills,
        'kills that hit an upload': lives.hits,
        uploads: attempts.length,
        acknowledged: outside.acknowledged,
        'cut in flight': lives.broken,
        'of those kept': outside.keptUnsaid,
        'files of no row swept': within.swept,
      },
      faults: [
        ...outside.faults,
        ...within.faults,
        ...(lives.hits < leastHits
          ? [`only ${lives.hits} kills hit an upload in flight, of the ${leastHits} that are wanted`]
          : []),
      ],
    };
  },
};

// On purpose: a child that is lost says TOO_COMPLEX of the file, whatever it was lost to. Loaded before the portal and
// its worker, to see that the campaign would notice.
import { ChildLost } from '../../dist/src/papers/children/contained-child.js';
import { WarmChildren } from '../../dist/src/papers/children/warm-children.js';

const { answerTo } = WarmChildren.prototype;
WarmChildren.prototype.answerTo = async function answerOrBlame(...asked) {
  try {
    return await answerTo.apply(this, asked);
  } catch (error) {
    if (error instanceof ChildLost) return 'over limits';
    throw error;
  }
};

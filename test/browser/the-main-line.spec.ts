import { theJuryDecides } from './main-line/decision.js';
import { theStudentDeposits } from './main-line/deposit.js';
import { theProfessorProposes } from './main-line/examination.js';
import { openStory } from './main-line/story.js';

describe('a report, from its first page to the jury’s decision, as each person does it', () => {
  const story = openStory();
  theStudentDeposits(story);
  theProfessorProposes(story);
  theJuryDecides(story);
});

import { plural } from '../../platform/web/index.js';
import type { commissionPages as french } from './commission-words.fr.js';

export const commissionPages: typeof french = {
  askingMore: {
    title: 'Ask the student for more',
    lead: 'The request goes back to its student, with points to answer. Once completed, it goes through the registry, which convenes a commission.',
    button: 'Ask for this',
  },
  convening: {
    title: 'Convene the commission',
    lead: 'A commission is a chair and two members at least. It sits on a day, over one request or several. Its members see the request from now on.',
    commission: 'Commission',
    commissionNew: 'A new commission, composed below',
    commissionComing: (day, chair, requests) =>
      `On ${day}, chaired by ${chair} (${requests} ${plural('en', requests, 'request', 'requests')})`,
    composition: 'A new commission',
    heldOn: 'Day of the commission',
    members: 'Composition',
    membersHint: 'Give a place to each person. Whoever has none is not convened.',
    nobody: 'Nobody yet: look for a name, or take the last composition.',
    place: 'Place',
    placeNone: 'Does not sit',
    places: { chair: 'Chairs', member: 'Member' },
    search: 'Find a person by name',
    searchButton: 'Search',
    copy: 'Take the last composition of the centre',
    found: (count) => `${count} ${plural('en', count, 'person added', 'people added')}.`,
    copied: 'The last composition was taken.',
    nothingBrought: {
      search: 'Nobody else has this name.',
      copy: 'There is no composition to take.',
    },
    also: 'Requests to convene at the same time',
    alsoHint: 'The other admissible requests of the centre, the oldest first.',
    alsoOne: (number, student, diploma) => `${number}, ${student}, ${diploma}`,
    button: 'Convene the commission',
  },
  sitting: {
    list: 'Commissions',
    title: (day) => `Commission of ${day}`,
    day: 'Day',
    centre: 'Centre',
    chair: 'Chair',
    requests: 'Requests',
    answeredOf: (answered, all) => (all === 0 ? 'none' : `${answered} of ${all} answered`),
    none: 'No commission.',
    noneWhat: 'A commission is convened from the page of an admissible request.',
    sayPresent: 'I am here',
    notYetTheDay: 'On the day of the commission, say here that you are there: that lets you prepare and sign answers.',
    whoSits: 'Who sits',
    chairs: (name) => `${name}, chairs`,
    notThere: 'not there yet',
    thereSince: (time) => `there since ${time}`,
    twoSign: 'Each answer is signed by the chair and by a member at least, who are there: never by one person alone.',
    noRequest: 'No request is before this commission.',
    noLongerHere: 'is no longer before this commission',
    stage: (prepared) =>
      prepared === null
        ? 'Answer to prepare'
        : prepared.byChair
          ? 'Signed by the chair, waits for a member'
          : prepared.byMember
            ? 'Signed by a member, waits for the chair'
            : 'Prepared, waits for the chair and a member',
    prepare: 'Prepare the answer',
    change: 'Change the answer',
    readAndSign: 'Read and sign',
  },
  signing: {
    title: 'Read and sign the answer',
    lead: 'Your signature is on these very words. If they change, you will be told, and sign again.',
    card: 'Answer in preparation',
    signatures: 'Signatures',
    who: (signatures) =>
      signatures.length === 0
        ? 'Nobody has signed yet'
        : signatures.map(({ name, isChair }) => (isChair ? `${name} (chair)` : name)).join(', '),
    signedByYou: 'You signed this answer. It is given as soon as the chair and a member have signed it.',
    read: 'I have read the answer, and I sign it',
    button: 'Sign the answer',
  },
  documents: {
    title: 'Documents joined',
    lead: 'Join what helps the commission: employer certificates, job descriptions, projects. One PDF at a time, until the request is found admissible.',
    none: 'No document joined.',
    join: 'Join a document',
    document: 'PDF document',
    button: 'Join this document',
  },
  complements: {
    title: 'Typical complements',
    lead: 'What commissions often ask. A commission starts from one of them, then writes its own answer: what was given does not change when this list does.',
    none: 'No typical complement.',
    everyCentre: 'Every centre',
    add: 'Add a typical complement',
    name: 'Name',
    nameHint: 'What the members of a commission read in their list.',
    centre: 'Centre',
    centreChoose: 'Choose a centre',
    reasoning: 'Reasons to start from',
    reasoningHint: 'The commission adapts them to each student.',
    button: 'Add',
    end: (title) => `No longer offer “${title}”`,
  },
};

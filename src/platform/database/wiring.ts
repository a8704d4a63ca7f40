/**
 * What the rooms of one portal do for one another inside a transaction, which has nothing else at hand. The parts that
 * take something from rooms below add it here, beside what they are (`interface Wiring { kinds: Kinds }`); the start
 * makes it, empty, for each portal; modules bring what their rooms do.
 */
export interface Wiring {}

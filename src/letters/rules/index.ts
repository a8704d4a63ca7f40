export { notPresented, PRESENTATION_OUTCOMES, type Presentation, type PresentationOutcome } from './presentation.js';

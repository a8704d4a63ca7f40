/** What we use of govuk-frontend's browser code, which comes without types. */
declare module 'govuk-frontend' {
  export type Component = new (root: Element, config?: object) => object;
  export const Button: Component;
  export const CharacterCount: Component;
  export const Checkboxes: Component;
  export const ErrorSummary: Component;
  export const FileUpload: Component;
  export const NotificationBanner: Component;
  export const Radios: Component;
  export const ServiceNavigation: Component;
  export const SkipLink: Component;
  /** Starts the component on every element of the scope that asks for it by `data-module`. */
  export function createAll(component: Component, config: object | undefined, scope: Document | Element): object[];
}

/** The address of the page's first script, which names the build. */
export const firstScript = (): string =>
  document.querySelector('head > script[type=module][src]:not([src^="/@"], #early)')?.getAttribute('src') ?? ''

export default () => globalThis.stopBrowserTests?.();

const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

export const OFFICE_JS_PATH = "/office-js/";
export const CONNECTOR_PATH = "/connector.js";

/** What the pane runs before office.js: it asks the page around it for the host that office.js will look for. */
export const CONNECTOR_SCRIPT = "window.parent.playgroundHost.attach(window);\n";

/** The add-in's own page, changed only where it loads office.js: from here, and after the connector. */
export function connectPane(html: string): string {
  // The build may have dropped the quotes.
  const [officeScript] = /<script[^>]*\/hosted\/office\.js[^>]*><\/script>/.exec(html) ?? [];
  if (!officeScript?.includes(OFFICE_JS)) throw new Error(`taskpane.html does not load ${OFFICE_JS}`);
  const local = officeScript.replace(OFFICE_JS, `${OFFICE_JS_PATH}office.js`);
  return html.replace(officeScript, `<script src="${CONNECTOR_PATH}"></script>${local}`);
}

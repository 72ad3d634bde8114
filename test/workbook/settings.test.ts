/** @jest-environment jsdom */
import { settings } from "../../src/workbook/settings";

const KEY = "hashcell.language";

/** A storage that Excel has switched off, as browsers do in a page embedded by another. */
function withoutStorage<T>(work: () => T): T {
  const refuse = () => {
    throw new DOMException("denied", "SecurityError");
  };
  const get = jest.spyOn(Storage.prototype, "getItem").mockImplementation(refuse);
  const set = jest.spyOn(Storage.prototype, "setItem").mockImplementation(refuse);
  try {
    return work();
  } finally {
    get.mockRestore();
    set.mockRestore();
  }
}

beforeEach(() => {
  localStorage.clear();
  settings.set("language", null);
  settings.set("teamUrl", null);
});

afterEach(() => {
  delete (globalThis as { Office?: unknown }).Office;
});

describe("the settings", () => {
  it("are null until something is chosen", () => {
    localStorage.clear();
    expect(settings.get("language")).toBeNull();
    expect(settings.get("teamUrl")).toBeNull();
  });

  it("keep what was chosen", () => {
    expect(settings.set("language", "zh-CN")).toBe(true);
    settings.set("teamUrl", "https://team.example/market.json");
    expect(settings.get("language")).toBe("zh-CN");
    expect(settings.get("teamUrl")).toBe("https://team.example/market.json");
    expect(localStorage.getItem(KEY)).toBe('"zh-CN"');
  });

  it("stand under the partition that Office names", () => {
    (globalThis as { Office?: unknown }).Office = { context: { partitionKey: "part-" } };
    settings.set("language", "en");
    expect(localStorage.getItem(`part-${KEY}`)).toBe('"en"');
  });

  it.each(["{", '"de"', "1", "null", '{"language":"en"}', '["en"]', ""])("take %j in storage for nothing", (stored) => {
    localStorage.setItem(KEY, stored);
    expect(settings.get("language")).toBeNull();
  });

  it.each(["http://team.example", "javascript:alert(1)", "team.example", ""])(
    "do not take %j for a team's URL",
    (url) => {
      settings.set("teamUrl", url);
      expect(settings.get("teamUrl")).toBeNull();
    },
  );

  it.each(["http://localhost:8080/market.json", "http://127.0.0.1/a.json"])(
    "take %j, which is this computer",
    (url) => {
      settings.set("teamUrl", url);
      expect(settings.get("teamUrl")).toBe(url);
    },
  );

  it("read addresses in browsers that do not know URL.canParse, as in Macs that are not up to date", () => {
    const { canParse } = URL;
    Object.assign(URL, { canParse: undefined });
    try {
      settings.set("teamUrl", "https://team.example/market.json");
      expect(settings.get("teamUrl")).toBe("https://team.example/market.json");
    } finally {
      Object.assign(URL, { canParse });
    }
  });

  it("last until the pane closes where there is no storage, and say so", () => {
    withoutStorage(() => {
      expect(settings.get("language")).toBeNull();
      expect(settings.set("language", "en")).toBe(false);
      expect(settings.get("language")).toBe("en");
    });
    expect(settings.set("language", "zh-CN")).toBe(true);
    expect(settings.get("language")).toBe("zh-CN");
  });
});

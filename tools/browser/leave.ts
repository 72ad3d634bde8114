import { leaveBrowser } from "./browser";

// A connection that stayed open would keep the test's process from ending by itself.
afterAll(leaveBrowser);

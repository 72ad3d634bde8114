import { drop, swap } from "./mistake";
import type { Mistake } from "./mistake";

export const icons: Mistake[] = [
  ...[16, 32, 80].map((size) => ({
    mistake: `the group has no icon of ${size} px`,
    plant: drop(new RegExp(`<bt:Image size="${size}"[^>]*>`)),
    problem: new RegExp(`<Group id="Hashcell.Group"> lacks the icon of ${size} px`),
  })),
  {
    mistake: "the button has no icon of 80 px",
    plant: drop(/<bt:Image size="80" resid="Icon.80"\/>(?![\s\S]*<bt:Image size="80")/),
    problem: /<Control id="Hashcell.PaneButton"> lacks the icon of 80 px/,
  },
  {
    mistake: "an icon has an odd size",
    plant: swap('size="64"', 'size="60"'),
    problem: /60 px, a size that Excel does not take/,
  },
  { mistake: "the icon is an SVG", plant: swap("icon-32.png", "icon-32.svg"), problem: /IconUrl is not a PNG/ },
  {
    mistake: "the icon is of 64 px",
    plant: swap("icon-32.png", "icon-64.png"),
    problem: /^IconUrl must be 32 px square/,
  },
  {
    mistake: "the high resolution icon is of 32 px",
    plant: swap("icon-64.png", "icon-32.png"),
    problem: /^HighResolutionIconUrl must be 64 px square/,
  },
  {
    mistake: "a ribbon icon's resource is of another size",
    plant: swap("icon-80.png", "icon-128.png"),
    problem: /must be 80 px square; assets\/icon-128.png is 128 x 128/,
  },
  {
    mistake: "an icon does not exist",
    plant: swap("icon-16.png", "icon-17.png"),
    problem: /icon-17.png, which does not exist/,
  },
];

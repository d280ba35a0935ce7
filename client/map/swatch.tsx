import { useId } from "react";
import { useLanguage } from "#client/i18n/language.tsx";
import { useTheme } from "#client/state/theme.ts";
import type { Pattern } from "#layers/kit/symbology.ts";
import type { SwatchLook } from "./legend.ts";
import type { Sign } from "./sprite/distance.ts";
import { markers } from "./sprite/markers.ts";
import { patterns } from "./sprite/patterns.ts";
import { type ColorTheme, colorIn, ground } from "./style/look.ts";

const width = 28;
const height = 16;

/** A ring as two circles, of which the inner one is cut out. */
const circlePath = (radius: number): string =>
  `M${-radius} 0a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`;

function signPath(sign: Sign): string {
  if ("circle" in sign) return circlePath(sign.circle);
  if ("ring" in sign) return sign.ring.map(circlePath).join("");
  return `M${sign.polygon.map(([x, y]) => `${x} ${y}`).join("L")}Z`;
}

type PartProps<K extends SwatchLook["kind"]> = { look: Extract<SwatchLook, { kind: K }>; theme: ColorTheme };

function PointSwatch({ look, theme }: PartProps<"point">) {
  const radius = Math.min(Math.max(look.size, 3.5), 6.5);
  return (
    <g
      transform={`translate(${width / 2} ${height / 2}) scale(${radius})`}
      fill={colorIn(look.color, theme)}
      fillRule="evenodd"
    >
      {markers[look.marker].map((sign, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the signs of a marker are constants.
        <path key={index} d={signPath(sign)} />
      ))}
    </g>
  );
}

function LineSwatch({ look, theme, letter }: PartProps<"line"> & { letter: string | null }) {
  const thickness = Math.min(Math.max(look.width, 1.2), 6);
  const path = `M1 ${height / 2}H${width - 1}`;
  const color = colorIn(look.color, theme);
  return (
    <g fill="none">
      {look.casing && <path d={path} stroke={colorIn(ground.curb, theme)} strokeWidth={thickness + 1.6} />}
      <path
        d={path}
        stroke={color}
        strokeWidth={thickness}
        strokeDasharray={look.dash?.map((part) => part * thickness).join(" ")}
      />
      {letter !== null && letter.length <= 3 && (
        <text
          x={width / 2}
          y={height / 2}
          dy="0.35em"
          textAnchor="middle"
          fontSize={8.5}
          fontWeight={600}
          fill={color}
          stroke={theme === "light" ? "#ffffff" : "#14191f"}
          strokeWidth={3}
          paintOrder="stroke"
        >
          {letter}
        </text>
      )}
    </g>
  );
}

function PatternMarks({ id, pattern, ink }: { id: string; pattern: Exclude<Pattern, "none">; ink: string }) {
  const { strokes, dots, reach } = patterns[pattern];
  return (
    <pattern id={id} width={6} height={6} patternUnits="userSpaceOnUse">
      <g transform="scale(6)" stroke={ink} strokeWidth={reach * 2} fill={ink}>
        {strokes.map(([[x1, y1], [x2, y2]]) => (
          <line key={`${x1} ${y1}`} x1={x1} y1={y1} x2={x2} y2={y2} strokeLinecap="square" />
        ))}
        {dots.map(([x, y]) => (
          <circle key={`${x} ${y}`} cx={x} cy={y} r={reach} stroke="none" />
        ))}
      </g>
    </pattern>
  );
}

function AreaSwatch({ look, theme, letter }: PartProps<"area"> & { letter: string | null }) {
  const id = useId();
  const outline = colorIn(look.outline, theme);
  const thickness = Math.min(Math.max(look.width, 0.8), 2);
  const box = { x: 1.5, y: 1.5, width: width - 3, height: height - 3, rx: 1.5 };
  return (
    <>
      {look.pattern !== "none" && (
        <defs>
          <PatternMarks id={id} pattern={look.pattern} ink={outline} />
        </defs>
      )}
      <rect {...box} fill={colorIn(look.color, theme)} fillOpacity={look.opacity} />
      {look.pattern !== "none" && <rect {...box} fill={`url(#${id})`} />}
      <rect
        {...box}
        fill="none"
        stroke={outline}
        strokeWidth={thickness}
        strokeDasharray={look.dash?.map((part) => part * thickness).join(" ")}
      />
      {letter !== null && letter.length <= 3 && (
        <text
          x={width / 2}
          y={height / 2}
          dy="0.36em"
          textAnchor="middle"
          fontSize={8.5}
          fontWeight={600}
          fill={colorIn(ground.ink, theme)}
        >
          {letter}
        </text>
      )}
    </>
  );
}

/** How something looks on the map, beside the words that say what it is. */
export function Swatch({ look, className }: { look: SwatchLook; className?: string }) {
  const theme = useTheme();
  const language = useLanguage();
  const letter = look.kind === "point" ? null : (look.letter?.[language] ?? null);
  return (
    <svg
      className={className}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      {look.kind === "point" && <PointSwatch look={look} theme={theme} />}
      {look.kind === "line" && <LineSwatch look={look} theme={theme} letter={letter} />}
      {look.kind === "area" && <AreaSwatch look={look} theme={theme} letter={letter} />}
    </svg>
  );
}

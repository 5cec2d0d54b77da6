/**
 * The widget's style sheet, built as an object so that a strict Content-Security-Policy needs no exception.
 * Themeable: --phoenix-accent, --phoenix-surface, --phoenix-ink, --phoenix-person, --phoenix-font, --phoenix-radius, --phoenix-width,
 * --phoenix-height, --phoenix-launcher, and ::part(). Light or dark follows the host's `color-scheme` (by default the person's choice).
 */
const css = /* css */ `
:host {
  --accent: var(--phoenix-accent, light-dark(#a63d17, #f4a47b));
  --on-accent: var(--phoenix-on-accent, light-dark(#fffaf4, #2b150c));
  --surface: var(--phoenix-surface, light-dark(#fffdf9, #221a22));
  --sand: var(--phoenix-bot, light-dark(#f5ede2, #31262f));
  --ink: var(--phoenix-ink, light-dark(#2a1f29, #f3eae2));
  --muted: var(--phoenix-muted, light-dark(#6b5a66, #bcadb6));
  --edge: var(--phoenix-edge, light-dark(#e6dacc, #43353f));
  --field-edge: light-dark(#96858f, #85727f);
  --person: var(--phoenix-person, light-dark(#402a3e, #65435e));
  --on-person: var(--phoenix-on-person, #fff6ec);
  --warn: light-dark(#fdf0dc, #3d2c1c);
  --grave: light-dark(#a3212b, #ff9d97);
  --radius: var(--phoenix-radius, 1.1rem);
  color-scheme: light dark;
  font: 400 1rem/1.5 var(--phoenix-font, system-ui, -apple-system, "Segoe UI", "Noto Sans", "Liberation Sans", sans-serif);
  color: var(--ink);
  text-align: start;
  letter-spacing: normal;
}
:host([hidden]) { display: none; }
:host([inline]) { display: block; block-size: 100%; min-block-size: 20rem; }
:host(:not([inline])) { position: fixed; inset-block-end: max(1rem, env(safe-area-inset-bottom)); inset-inline-end: max(1rem, env(safe-area-inset-right)); z-index: 2147483000; }
*, ::before, ::after { box-sizing: border-box; }
[hidden] { display: none !important; }
p, ul, ol, h2, figure { margin: 0; }
button, textarea { font: inherit; color: inherit; letter-spacing: inherit; }
button { cursor: pointer; touch-action: manipulation; }
button:disabled { cursor: default; }
svg { inline-size: 1.35rem; block-size: 1.35rem; display: block; flex: none; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.unseen { position: absolute; inline-size: 1px; block-size: 1px; margin: -1px; padding: 0; border: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.launcher { position: relative; display: grid; place-items: center; inline-size: 3.75rem; block-size: 3.75rem; border: 0; border-radius: 50%; color: var(--on-accent); background: var(--phoenix-launcher, var(--accent)); box-shadow: 0 .5rem 1.5rem rgb(42 20 16 / .28); transition: transform .18s ease; }
.launcher svg { inline-size: 2rem; block-size: 2rem; }
.launcher:hover { transform: translateY(-2px); }
.launcher .unread { position: absolute; inset-block-start: .1rem; inset-inline-end: .1rem; inline-size: .95rem; block-size: .95rem; border-radius: 50%; background: var(--person); border: 2px solid var(--surface); }

.panel { position: relative; display: flex; flex-direction: column; block-size: 100%; min-block-size: 0; background: var(--surface); color: var(--ink); border: 1px solid var(--edge); border-radius: calc(var(--radius) + .25rem); overflow: clip; }
:host(:not([inline])) .panel { inline-size: var(--phoenix-width, 25rem); max-inline-size: calc(100vw - 2rem); block-size: var(--phoenix-height, 40rem); max-block-size: calc(100dvh - 2rem); box-shadow: 0 1.25rem 3.5rem rgb(42 20 16 / .3); animation: rise .2s ease-out; }
@media (max-width: 30rem) {
  :host(:not([inline])[open]) { inset: 0; }
  :host(:not([inline])) .panel { inline-size: 100%; max-inline-size: none; block-size: 100dvh; max-block-size: none; border: 0; border-radius: 0; }
}

.header { display: flex; align-items: center; gap: .7rem; padding: .6rem .55rem .6rem .9rem; border-block-end: 1px solid var(--edge); }
.mark { display: grid; place-items: center; inline-size: 2.25rem; block-size: 2.25rem; border-radius: 50%; color: var(--on-accent); background: var(--accent); flex: none; }
.titles { flex: 1; min-inline-size: 0; line-height: 1.25; }
.title { font-family: var(--phoenix-title-font, "Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", P052, Georgia, "Liberation Serif", serif); font-size: 1.15rem; font-weight: 600; }
.subtitle { font-size: .8125rem; color: var(--muted); }
.tool { display: grid; place-items: center; inline-size: 2.5rem; block-size: 2.5rem; padding: 0; border: 0; border-radius: 50%; background: none; color: var(--muted); flex: none; }
.tool:hover { background: var(--sand); color: var(--ink); }
:host([inline]) .close { display: none; }

.menu-anchor { position: relative; }
.menu { position: absolute; inset-block-start: calc(100% + .3rem); inset-inline-end: 0; z-index: 3; min-inline-size: 15rem; padding: .35rem; list-style: none; background: var(--surface); border: 1px solid var(--edge); border-radius: .8rem; box-shadow: 0 .75rem 2rem rgb(42 20 16 / .2); }
.menu button { inline-size: 100%; padding: .55rem .75rem; border: 0; border-radius: .5rem; background: none; text-align: start; }
.menu button:hover, .menu button:focus-visible { background: var(--sand); outline-offset: -2px; }
.grave { color: var(--grave); }

.scroller { position: relative; flex: 1; min-block-size: 0; overflow-y: auto; overscroll-behavior: contain; padding: 1.1rem .95rem .6rem; scrollbar-width: thin; scrollbar-color: var(--edge) transparent; }
.scroller:focus-visible { outline-offset: -3px; }
.row { display: flex; flex-direction: column; align-items: flex-start; margin-block-end: .65rem; }
.row.from-person { align-items: flex-end; }
.row:empty { display: none; }
.from-person + .from-bot, .from-bot + .from-person { margin-block-start: 1rem; }
.bubble { max-inline-size: min(92%, 38rem); padding: .6rem .9rem; border-radius: var(--radius); overflow-wrap: anywhere; position: relative; }
.bubble.bot { background: var(--sand); border-end-start-radius: .3rem; hyphens: manual; }
.bubble.person { max-inline-size: min(84%, 34rem); background: var(--person); color: var(--on-person); border-end-end-radius: .3rem; white-space: pre-wrap; max-block-size: 18rem; overflow-y: auto; }
.bubble > * + * { margin-block-start: .55em; }
.bubble > .unseen + * { margin-block-start: 0; }
.bubble :is(ul, ol) { padding-inline-start: 1.35em; }
.bubble li + li { margin-block-start: .2em; }
.bubble li::marker { color: var(--accent); }
.bubble a:not(.choice) { color: var(--accent); text-underline-offset: .15em; }
.draft::after { content: ""; display: inline-block; inline-size: .5em; block-size: 1em; margin-inline-start: .15em; vertical-align: -.15em; background: var(--accent); border-radius: 1px; animation: breathe 1.1s infinite; }
.byline { margin: .2rem 0 0 .9rem; font-size: .75rem; color: var(--muted); }

.choices { display: flex; flex-wrap: wrap; gap: .45rem; margin-block-start: .6rem; max-inline-size: 100%; }
.choice { min-block-size: 2.5rem; padding: .35rem .95rem; border: 1.5px solid var(--accent); border-radius: 1.25rem; background: transparent; color: var(--accent); font-weight: 550; line-height: 1.25; text-align: start; overflow-wrap: anywhere; }
a.choice { display: inline-grid; align-items: center; text-decoration: none; }
.choice:is(:hover:enabled, a:hover) { background: var(--accent); color: var(--on-accent); }
.choice:disabled { border-color: var(--edge); color: var(--muted); font-weight: 400; }
.choice[aria-pressed="true"] { border-color: var(--person); background: var(--person); color: var(--on-person); }
.choice.solid { background: var(--accent); color: var(--on-accent); }
.choice.grave { border-color: var(--grave); }
.choice.solid.grave { background: var(--grave); color: light-dark(#fff, #2b0b0b); }

.file { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem .75rem; padding: .6rem .8rem; border: 1px solid var(--field-edge); border-radius: .75rem; background: var(--surface); color: var(--ink); }
.file svg { color: var(--accent); inline-size: 1.75rem; block-size: 1.75rem; }
.file-words { display: flex; flex: 1; flex-direction: column; min-inline-size: 0; line-height: 1.3; }
.file-acts { display: flex; flex-wrap: wrap; flex-basis: 100%; gap: .45rem; }
.file-name { font-weight: 550; }
.file-detail { font-size: .8125rem; color: var(--muted); }
.sent-file { display: flex; align-items: center; gap: .5rem; }
.picture img, .picture canvas { display: block; max-inline-size: 100%; block-size: auto; border-radius: .6rem; }

.delivery { display: flex; flex-wrap: wrap; justify-content: flex-end; align-items: center; gap: .4rem; font-size: .8125rem; color: var(--muted); }
.delivery:empty { display: none; }
/* Said until the answer stands below it. */
[data-delivery="sent"]:not(:last-child) .delivery { display: none; }
/* A message that leaves at once says nothing. */
[data-delivery="sending"] .delivery-words { animation: appear .2s .7s both; }
:is([data-delivery="failed"], [data-delivery="refused"]) .delivery-words { color: var(--grave); font-weight: 550; }
.quiet { min-block-size: 1.75rem; padding: .1rem .3rem; border: 0; border-radius: .3rem; background: none; color: var(--accent); text-decoration: underline; text-underline-offset: .15em; }

.notice { align-items: flex-start; gap: .6rem; padding: .7rem .9rem; border-radius: .8rem; border: 1px solid var(--edge); font-size: .9375rem; overflow-wrap: anywhere; }
.notice.problem { background: var(--warn); border-color: transparent; }
.notice-words > * + * { margin-block-start: .5em; }

.typing { display: inline-flex; gap: .3rem; padding: .85rem .95rem; border-radius: var(--radius); border-end-start-radius: .3rem; background: var(--sand); }
.dot { inline-size: .45rem; block-size: .45rem; border-radius: 50%; background: var(--accent); animation: breathe 1.2s infinite; }
.dot:nth-child(2) { animation-delay: .18s; }
.dot:nth-child(3) { animation-delay: .36s; }

.latest { position: absolute; inset-inline-end: .8rem; inset-block-end: 4.9rem; display: grid; place-items: center; inline-size: 2.5rem; block-size: 2.5rem; border: 1px solid var(--edge); border-radius: 50%; background: var(--surface); color: var(--accent); box-shadow: 0 .3rem 1rem rgb(42 20 16 / .2); }
.connection { padding: .3rem .95rem; font-size: .8125rem; color: var(--muted); text-align: center; }
.connection:empty { position: absolute; block-size: 0; padding: 0; }

.composer { padding: .55rem .6rem .65rem; border-block-start: 1px solid var(--edge); }
.line { display: flex; align-items: flex-end; gap: .15rem; padding: .2rem; border: 1px solid var(--field-edge); border-radius: 1.5rem; background: var(--surface); }
.line:focus-within { border-color: var(--accent); box-shadow: 0 0 0 2px var(--accent); }
textarea { flex: 1; min-inline-size: 0; max-block-size: min(11rem, 32dvh); padding: .5rem .25rem; border: 0; outline: 0; background: none; resize: none; overflow-y: auto; line-height: 1.5; scrollbar-width: thin; }
/* Its ring is drawn around the whole line. */
textarea:focus-visible { outline: 0; }
textarea::placeholder { color: var(--muted); opacity: 1; }
.send.ready { background: var(--accent); color: var(--on-accent); }
.question { display: flex; flex-wrap: wrap; gap: .45rem; align-items: center; padding: .2rem .4rem .65rem; }
.question p { flex-basis: 100%; }

.drop { position: absolute; inset: .5rem; z-index: 4; display: none; place-content: center; justify-items: center; gap: .4rem; border: 2px dashed var(--accent); border-radius: var(--radius); background: var(--surface); text-align: center; font-weight: 550; pointer-events: none; }
.drop p + p { font-weight: 400; font-size: .875rem; color: var(--muted); }
.drop svg { inline-size: 2.2rem; block-size: 2.2rem; color: var(--accent); }
.dropping .drop { display: grid; }

.dialog { inline-size: min(26rem, calc(100vw - 2rem)); padding: 1.4rem; border: 1px solid var(--edge); border-radius: var(--radius); background: var(--surface); color: var(--ink); }
.dialog::backdrop { background: rgb(30 18 26 / .55); }
.dialog h2 { font-size: 1.15rem; line-height: 1.3; margin-block-end: .5rem; }
.field { inline-size: 100%; margin-block-start: .9rem; padding: .55rem .8rem; border: 1px solid var(--field-edge); border-radius: .6rem; background: var(--surface); color: var(--ink); font: inherit; letter-spacing: .05em; }
.dialog-buttons { display: flex; flex-wrap: wrap; justify-content: flex-end; gap: .5rem; margin-block-start: 1.2rem; }
.dialog.preview { inline-size: min(42rem, calc(100vw - 2rem)); max-block-size: calc(100dvh - 2rem); }
.dialog.preview[open] { display: flex; flex-direction: column; }
.dialog.preview h2 { overflow-wrap: anywhere; }
.paper { flex: 1; min-block-size: 6rem; overflow-y: auto; padding: 1.1rem 1.3rem; border: 1px solid var(--field-edge); border-radius: .5rem; white-space: pre-wrap; overflow-wrap: anywhere; }
.copying { position: relative; margin-inline-start: .9rem; }
.dialog .copying { align-self: center; margin-inline: 0 auto; }

@keyframes rise { from { opacity: 0; transform: translateY(.75rem); } }
@keyframes appear { from { opacity: 0; } }
@keyframes breathe { 50% { opacity: .25; } }
@media (prefers-reduced-motion: reduce) {
  *, ::before, ::after { animation-duration: .01ms !important; animation-iteration-count: 1 !important; transition: none !important; }
}
@media (forced-colors: active) {
  .bubble, .typing { border: 1px solid; }
}
`;

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

export default sheet;

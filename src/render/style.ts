/** The look of a page: readable on a phone, in the dark and on paper. Nothing is fetched. */
export const pageStyle = `
:root { color-scheme: light dark; --ink: #1b1b1b; --paper: #fff; --quiet: #595959; --line: #8c8c8c;
  --link: #0b4f8a; --shade: #f2f2f0; --info: #0b4f8a; --warning: #8a5200; --error: #a3142b }
@media (prefers-color-scheme: dark) { :root { --ink: #ececec; --paper: #191919; --quiet: #b4b4b4; --line: #8c8c8c;
  --link: #9cc9f5; --shade: #262626; --info: #9cc9f5; --warning: #f0bd6a; --error: #ff9ba5 } }
* { box-sizing: border-box }
body { margin: 0; color: var(--ink); background: var(--paper); overflow-wrap: break-word;
  font: 1.0625rem/1.6 system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif }
main { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 3rem }
h1, h2, h3, h4 { line-height: 1.25; margin: 2rem 0 .5rem; break-after: avoid }
h1 { font-size: 1.75rem; margin-top: 0 } h2 { font-size: 1.375rem } h3 { font-size: 1.125rem } h4 { font-size: 1rem }
p, ul, ol, dl, pre, blockquote, figure { margin: 0 0 1rem }
a { color: var(--link) } a:focus-visible, .scroll:focus-visible, pre:focus-visible { outline: 3px solid var(--link); outline-offset: 2px }
ul, ol { padding-left: 1.75rem } li > p { margin-bottom: .5rem } li > :last-child { margin-bottom: .25rem }
ol.labels { list-style: none; padding-left: 0 } ol.labels > li { display: flex; gap: .5rem }
ol.labels > li > .label { min-width: 2.5rem; font-weight: 600 } ol.labels > li > div { flex: 1; min-width: 0 }
dl { display: grid; grid-template-columns: minmax(6rem, max-content) 1fr; gap: .25rem 1rem }
dt { font-weight: 600 } dd { margin: 0; min-width: 0 }
.scroll { overflow-x: auto; margin: 0 0 1.5rem }
table { border-collapse: collapse; width: 100% }
caption { text-align: left; font-weight: 600; padding-bottom: .5rem }
th, td { text-align: left; vertical-align: top; padding: .375rem .75rem .375rem 0; border-bottom: 1px solid var(--line); overflow-wrap: normal }
thead th { border-bottom: 2px solid var(--ink) } .right { text-align: right; white-space: nowrap }
blockquote { padding-left: 1rem; border-left: 3px solid var(--line); color: var(--quiet) }
.note { margin: 0 0 1rem; padding: .75rem 1rem; background: var(--shade); border-left: 5px solid var(--info) }
.note > :last-child { margin-bottom: 0 } .note > .kind { margin: 0; font-weight: 700; color: var(--info) }
.warning { border-color: var(--warning) } .warning > .kind { color: var(--warning) }
.error { border-color: var(--error) } .error > .kind { color: var(--error) }
pre { overflow-x: auto; padding: .75rem; background: var(--shade) }
pre, code { font-family: ui-monospace, Consolas, 'Liberation Mono', monospace; font-size: .9375em }
figure svg { display: block; max-width: 100%; height: auto; background: #fff; color: #1b1b1b }
figcaption { font-weight: 600; margin-top: .5rem }
hr { border: 0; border-top: 1px solid var(--line); margin: 1.5rem 0 }
.blank { display: inline-block; max-width: 100%; border-bottom: 1px solid var(--ink); height: 1.2em; vertical-align: bottom }
.room > span { display: block; height: 2.25rem; border-bottom: 1px solid var(--line) } .room { margin: 0 0 1.5rem }
@media (max-width: 30rem) { dl { display: block } dd { margin-bottom: .5rem } }
@page { size: A4; margin: 2cm; @bottom-right { content: counter(page) } }
@media print { :root { --ink: #000; --paper: #fff; --quiet: #333; --link: #000; --shade: #fff; --info: #000; --warning: #000; --error: #000 }
  body { font-size: 11pt; line-height: 1.45 } main { max-width: none; padding: 0 } .note { border: 1px solid #000; border-left-width: 5px }
  tr, .note, figure, .room { break-inside: avoid } thead { display: table-header-group } .scroll, pre { overflow: visible } pre { white-space: pre-wrap }
  a[href^='http']::after { content: ' (' attr(href) ')' } }
`

import { html } from './markup.ts'

/**
 * How reports look: system fonts, no scripts, A4 on paper, readable at 200 % and without colour.
 *
 * All pairs of colours have a contrast of at least 4.5 to 1 (WCAG 2.1, 1.4.3).
 */
export const style = html`<style>
:root{color-scheme:light;--ink:#1b1f24;--soft:#4a5560;--line:#b8c1cb;--paper:#fff;--shade:#f4f6f8;--tight:#8f1d14;--loose:#0b5a2b;--unsure:#6a4700;--calm:#3d4752;--link:#0b4f9e}
*{box-sizing:border-box}
html{font:100%/1.6 system-ui,"PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",sans-serif;color:var(--ink);background:var(--paper)}
body{margin:0 auto;max-width:72rem;padding:1rem;overflow-wrap:anywhere}
h1{font-size:1.6rem;margin:.2em 0}h2{font-size:1.3rem;margin:2em 0 .4em;border-bottom:2px solid var(--ink);padding-bottom:.2em}h3{font-size:1.08rem;margin:1.6em 0 .5em}
a{color:var(--link)}a:focus-visible,summary:focus-visible,button:focus-visible,input:focus-visible,textarea:focus-visible,select:focus-visible,[tabindex]:focus-visible{outline:3px solid #0b4f9e;outline-offset:2px}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.4rem .8rem;z-index:2}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.soft{color:var(--soft)}.small{font-size:.88rem}
.tally{display:flex;flex-wrap:wrap;gap:.5rem;padding:0;margin:.6rem 0;list-style:none}
.tally li{border:1px solid var(--line);border-radius:.3rem;padding:.1rem .6rem}
.note{border-left:.3rem solid var(--ink);background:var(--shade);padding:.5rem .8rem;margin:.8rem 0}
table{border-collapse:collapse;width:100%;table-layout:fixed;margin:.4rem 0 1rem}
th,td{border:1px solid var(--line);padding:.5rem .6rem;vertical-align:top;text-align:left}
thead th{background:var(--shade)}
td.value{width:35%}td.notes{width:30%}
tr.tighter>td:first-child{border-left:.35rem solid var(--tight)}tr.looser>td:first-child{border-left:.35rem solid var(--loose)}tr.unclear>td:first-child{border-left:.35rem dashed var(--unsure)}tr.neither>td:first-child{border-left:.35rem dotted var(--calm)}
.direction{font-weight:700}.tighter .direction{color:var(--tight)}.looser .direction{color:var(--loose)}.unclear .direction{color:var(--unsure)}.neither .direction{color:var(--calm)}
.say{font-size:1.05rem}
del{color:var(--tight);text-decoration:line-through;text-decoration-thickness:2px;background:#fdeceb}
ins{color:var(--loose);font-weight:700;text-decoration:underline;text-decoration-thickness:2px;background:#e6f4ea}
blockquote{margin:.5rem 0 0;padding:.1rem .6rem;border-left:.2rem solid var(--line);color:var(--soft);font-size:.92rem}
mark{background:#fff3b8;color:var(--ink);text-decoration:underline dotted}
.badge{display:inline-block;border:1px solid currentColor;border-radius:.25rem;padding:0 .35rem;margin:0 .25rem 0 0;font-size:.82rem;color:var(--unsure);background:var(--paper)}
.badge.firm{color:var(--calm)}
code{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:.86rem}
ul.plain{list-style:none;padding:0;margin:.3rem 0}ul.plain li{margin:.15rem 0}
ol.timeline{list-style:none;margin:0 0 0 .6rem;padding:0;border-left:.2rem solid var(--line)}
ol.timeline li{position:relative;padding:.2rem 0 .4rem 1rem}ol.timeline li::before{content:"";position:absolute;left:-.45rem;top:.75rem;width:.7rem;height:.7rem;border-radius:50%;background:var(--paper);border:.18rem solid var(--ink)}
ol.timeline li.changed::before{background:var(--ink)}
ol.timeline time,.when{font-weight:700;margin-right:.5rem}
.pair{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:1rem;border-top:1px solid var(--line);padding:.5rem 0}.pair.heads{font-weight:700;border-top:0}.pair p{margin:0}.source{white-space:pre-wrap}
.card{border:1px solid var(--line);border-left:.35rem solid var(--calm);border-radius:.25rem;padding:.4rem .6rem;margin:0 0 .6rem}.card:target{border-left-color:var(--link);outline:2px solid var(--link)}.flag{color:var(--unsure);font-weight:600}
mark a{color:inherit}mark.unread{background:#fdeceb;text-decoration:underline wavy}
input,textarea,button{font:inherit;max-width:100%;border:1px solid #5b6673;border-radius:.25rem;padding:.15rem .5rem}label{display:inline-block}button{background:var(--shade);cursor:pointer}
details{margin:.5rem 0}summary{cursor:pointer;padding:.2rem 0;font-weight:600}
footer{margin-top:2.5rem;border-top:1px solid var(--line);padding-top:.6rem;color:var(--soft)}
@media (max-width:40rem){.pair{grid-template-columns:minmax(0,1fr);gap:.3rem}.pair.heads{display:none}.wide,.wide tbody,.wide tr,.wide td{display:block;width:auto}.wide thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.wide td{border-bottom:0}.wide tr{border-bottom:1px solid var(--line);margin-bottom:.8rem}.wide td::before{content:attr(data-label);display:block;font-weight:700;color:var(--soft);font-size:.82rem}td.value,td.notes{width:auto}}
@media (forced-colors:active){del,ins,mark{forced-color-adjust:none}}
@page{size:A4;margin:14mm 12mm}
@media print{html{font-size:9.5pt}body{max-width:none;padding:0}.skip,nav,.screen{display:none}tr,blockquote,li{break-inside:avoid}h2,h3{break-after:avoid}thead{display:table-header-group}a{color:inherit;text-decoration:none}details>*{display:block}details::details-content{content-visibility:visible;display:block;height:auto}}
</style>`

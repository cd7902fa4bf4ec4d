/// The page's style sheet. Colours are pairs for light and dark; every pair of text and ground has a contrast of at least
/// 4.5 (WCAG 2.2 AA), marks of charts at least 3 (`ReportContrastTests`).
enum PageStyle {
    struct Colors: Sendable {
        var ground, card, text, muted, line, accent, better, worse, before, after: String
    }

    static let light = Colors(
        ground: "#ffffff", card: "#f4f6f8", text: "#1b1f24", muted: "#545c66", line: "#848d97", accent: "#0a58c4",
        better: "#17692f", worse: "#b42318", before: "#f6f3ee", after: "#eef4fb")
    static let dark = Colors(
        ground: "#14171b", card: "#1d2228", text: "#e8eaed", muted: "#a9b1bb", line: "#737c87", accent: "#80b4ff",
        better: "#62d086", worse: "#ff938a", before: "#25211b", after: "#1a2430")

    private static func variables(_ colors: Colors) -> String {
        "--ground:\(colors.ground);--card:\(colors.card);--text:\(colors.text);--muted:\(colors.muted);"
            + "--line:\(colors.line);--accent:\(colors.accent);--better:\(colors.better);--worse:\(colors.worse);"
            + "--before:\(colors.before);--after:\(colors.after)"
    }

    static var sheet: String {
        """
        :root{color-scheme:light dark;\(variables(light))}
        @media (prefers-color-scheme:dark){:root{\(variables(dark))}}
        *{box-sizing:border-box}
        html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
        body{margin:0;background:var(--ground);color:var(--text);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
        header,main,footer,nav{max-width:60rem;margin:0 auto;padding:0 1rem}
        a{color:var(--accent)}
        a:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}
        .skip{position:absolute;left:-200vw;top:0;background:var(--ground);padding:.5rem 1rem}
        .skip:focus{left:0;z-index:1}
        h1{font-size:1.5rem;line-height:1.25;margin:1.5rem 0 .25rem;overflow-wrap:anywhere}
        h2{font-size:1.25rem;margin:2.5rem 0 .5rem;padding-top:.75rem;border-top:1px solid var(--line)}
        h3{font-size:1.05rem;margin:1.5rem 0 .25rem}
        h4,.who{font-size:.9rem;font-weight:600;margin:.25rem 0}
        p,ul,ol,dl{margin:.5rem 0}
        li{margin:.2rem 0}
        .muted{color:var(--muted)}
        .meta{color:var(--muted);font-size:.9rem;margin:0}
        .verdict{background:var(--card);border-left:6px solid var(--line);border-radius:4px;padding:.75rem 1rem;margin:1rem 0}
        .verdict p:first-child{font-size:1.15rem;font-weight:600;margin-top:0}
        .verdict.better{border-color:var(--better)}
        .verdict.worse{border-color:var(--worse)}
        .note{border-left:4px solid var(--worse);padding-left:.75rem}
        nav ul{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 1rem;font-size:.9rem}
        .table{overflow-x:auto;margin:.75rem 0}
        table{border-collapse:collapse;width:100%;font-size:.9rem}
        caption{text-align:left;color:var(--muted);padding:.25rem 0}
        caption span{display:block;position:sticky;left:0;max-width:min(100vw - 2rem,58rem)}
        details caption span{max-width:min(100vw - 4rem,56rem)}
        th,td{text-align:left;padding:.35rem .75rem .35rem 0;border-bottom:1px solid var(--line);vertical-align:top}
        thead th{border-bottom-width:2px;white-space:nowrap}
        tbody th{font-weight:500;overflow-wrap:anywhere;min-width:7rem}
        td.n,th.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
        .tag{font-weight:600;white-space:nowrap}
        .verdict .tag{font-weight:600}
        .tag.better{color:var(--better)}
        .tag.worse{color:var(--worse)}
        .tag.undecided{color:var(--muted);font-weight:400}
        figure{margin:1rem 0}
        figcaption{color:var(--muted);font-size:.9rem;margin-top:.25rem}
        .chart{display:block;max-width:100%}
        .chart[viewBox]{height:auto}
        .square .chart{width:320px}
        .wide .chart{width:500px}
        .pair{display:flex;flex-wrap:wrap;gap:1.5rem;align-items:flex-start}
        .pair figure{max-width:290px}
        .pair .square .chart,.pair .chart{width:290px}
        .grid{stroke:var(--line);stroke-width:1;stroke-opacity:.35}
        .zero{stroke:var(--text);stroke-width:1.2;stroke-dasharray:4 3}
        .range{stroke-width:2;stroke:var(--muted)}
        .range.better,.point.better{stroke:var(--better)}
        .range.worse,.point.worse{stroke:var(--worse)}
        .point{fill:var(--muted);stroke:var(--muted)}
        .point.better,.bar.better{fill:var(--better)}
        .point.worse,.bar.worse{fill:var(--worse)}
        .bar{fill:var(--muted);fill-opacity:.45}
        .dot{fill:var(--accent);fill-opacity:.5}
        .curve{fill:none;stroke:var(--text);stroke-width:2}
        .curve.arm{stroke:var(--accent)}
        .curve.base{stroke:var(--muted);stroke-dasharray:5 4}
        svg text{fill:var(--text);font:13px system-ui,-apple-system,"Segoe UI",Roboto,Arial,sans-serif}
        svg .tick,svg .axis{fill:var(--muted);font-size:12px}
        svg .label{font-weight:600}
        svg .halo{paint-order:stroke;stroke:var(--ground);stroke-width:4px}
        details{margin:.75rem 0;border:1px solid var(--line);border-radius:4px;padding:0 .75rem}
        summary{cursor:pointer;padding:.5rem 0;font-weight:500;overflow-wrap:anywhere}
        details[open]>summary{border-bottom:1px solid var(--line);margin-bottom:.5rem}
        .sides{display:grid;grid-template-columns:1fr 1fr;gap:.75rem}
        .side{padding:.5rem .75rem;border-radius:4px;min-width:0}
        .side.before{background:var(--before)}
        .side.after{background:var(--after)}
        .side+.side{margin-top:.5rem}
        .sides .side+.side{margin-top:0}
        .said{white-space:pre-wrap;overflow-wrap:anywhere;unicode-bidi:isolate;margin:.25rem 0}
        pre{background:var(--card);padding:.75rem;border-radius:4px;overflow-x:auto;font-size:.85rem;line-height:1.45}
        pre.wrap{white-space:pre-wrap;overflow-wrap:anywhere}
        code{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;overflow-wrap:anywhere}
        dt{font-weight:600}
        dd{margin:0 0 .5rem;overflow-wrap:anywhere}
        footer{color:var(--muted);font-size:.85rem;margin-top:3rem;padding-bottom:2rem}
        @media (max-width:40rem){.sides{grid-template-columns:1fr}h1{font-size:1.3rem}tbody th{position:sticky;left:0;background:var(--ground);max-width:9rem}}
        @media print{table{font-size:8pt}th,td{padding-right:.4rem}tbody th{min-width:0}nav,.skip{display:none}body{font-size:11pt}header,main,footer{max-width:none}h2,h3,summary{break-after:avoid}figure,tr,.side,.verdict{break-inside:avoid}details::details-content{content-visibility:visible;height:auto}.table{overflow:visible}caption span{max-width:none;position:static}pre{white-space:pre-wrap}}
        """
    }
}

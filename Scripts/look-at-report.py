"""Opens a report in headless Chromium as people would, and tells what is wrong with it.

usage: look-at-report.py REPORT.html FOLDER
Needs playwright and axe-playwright-python (pip) and a Chromium (CHROMIUM, or on the path). Writes screenshots (light,
dark, phone), a PDF and axe's findings into FOLDER; ends with 1 where the console complained, the page scrolls sideways
at 360 pixels, asks for anything from outside, or breaks a rule of WCAG 2.2 A or AA that axe can test.
"""

import json
import os
import pathlib
import shutil
import sys

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

page_file, folder = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2])
folder.mkdir(parents=True, exist_ok=True)
chromium = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
problems = []
rules = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}}
with sync_playwright() as playwright:
    browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
    for name, scheme, width in [("light", "light", 1100), ("dark", "dark", 1100), ("phone", "light", 360), ("phone-dark", "dark", 360)]:
        # axe is injected past the page's own policy, which forbids scripts.
        context = browser.new_context(
            color_scheme=scheme, viewport={"width": width, "height": 900}, bypass_csp=True, device_scale_factor=1)
        page = context.new_page()
        page.on("console", lambda message: problems.append(f"{name}: console {message.type}: {message.text}"))
        page.on("pageerror", lambda error: problems.append(f"{name}: {error}"))
        page.on("request", lambda request: None if request.url.startswith(("file:", "data:"))
                else problems.append(f"{name}: asks for {request.url}"))
        page.on("dialog", lambda dialog: (problems.append(f"{name}: a dialog opened"), dialog.dismiss()))
        page.goto(page_file.as_uri())
        wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        if wide > 0:
            problems.append(f"{name}: {wide} pixels wider than the window")
        page.screenshot(path=folder / f"{name}.png", full_page=True)
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
        wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        if wide > 0:
            problems.append(f"{name}: {wide} pixels wider than the window with everything open")
        found = Axe().run(page, options=rules).response
        (folder / f"axe-{name}.json").write_text(json.dumps(found["violations"], indent=1))
        for one in found["violations"]:
            problems.append(f"{name}: axe {one['id']} ({one['impact']}), {len(one['nodes'])} places: {one['help']}: "
                            + one["nodes"][0]["html"][:160])
        print(f"{name}: axe passed {len(found['passes'])} rules, could not decide {len(found['incomplete'])}")
        if name == "light":
            page.screenshot(path=folder / "light-open.png", full_page=True)
        context.close()
    page = browser.new_page(color_scheme="light")
    page.goto(page_file.as_uri())
    page.pdf(path=folder / "report.pdf", format="A4", margin={side: "15mm" for side in ("top", "bottom", "left", "right")})
    browser.close()
print("\n".join(problems) or "nothing wrong")
sys.exit(1 if problems else 0)

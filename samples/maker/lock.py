#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""lock.py SOURCE TARGET: has LibreOffice save a Word document with a password."""
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue


def value(name, content):
    return PropertyValue(Name=name, Value=content)


def connect(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", local
    )
    for _ in range(120):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception:  # not yet listening
            time.sleep(0.5)
    sys.exit("LibreOffice does not answer")


def main():
    source, target = (Path(word).resolve().as_uri() for word in sys.argv[1:3])
    with tempfile.TemporaryDirectory() as folder:
        office = subprocess.Popen(
            ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless",
             "--norestore", "--accept=pipe,name=maruhi-lock;urp;"])
        context = connect("maruhi-lock")
        desktop = context.ServiceManager.createInstanceWithContext(
            "com.sun.star.frame.Desktop", context
        )
        document = desktop.loadComponentFromURL(source, "_blank", 0, (value("Hidden", True),))
        document.storeToURL(
            target, (value("FilterName", "MS Word 2007 XML"), value("Password", "Maruhi-2025"))
        )
        document.close(True)
        desktop.terminate()
        office.wait(30)


main()

# SPDX-License-Identifier: GPL-3.0-or-later
"""Running heads and feet that tell nothing of who may read a paper."""

EDGES = (
    "{company}　{department}",
    "{surname}　{isodate} 現在",
    "P.{1..9}",
    "様式改定 {isodate}",
    "問合せ先　{dept}（内{310..598}）",
    "{code:AA-##}　Rev {1..6}",
    "Printed {isodate}",
    "受付印",
    "{fiscal}　ファイル{1..30}",
    "次の担当へ回覧してください",
    "{company}　工場電話 {tel}",
    "裏面もあります",
)

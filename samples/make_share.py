#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes samples/share anew: a small file share as a Japanese maker of moulded and pressed
parts keeps it. All names, figures and contracts in it are made up. The files are committed;
this is run only to change them, on a machine with LibreOffice,
ImageMagick, 7z, gcab, genisoimage, zstd, qpdf and the Noto CJK fonts. expected.tsv says what a scan must find.
"""
import bz2
import gzip
import io
import shutil
import sys
import tarfile
import tempfile
import unicodedata
from email.message import EmailMessage
from email.header import Header
from pathlib import Path

sys.dont_write_bytecode = True

from maker import drawings, office, others, packages  # noqa: E402

SHARE = Path(__file__).parent / "share"
MARK = "社外秘"


def write(name, content, encoding="utf-8"):
    path = SHARE / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))


def plain_texts():
    common = "00_全社共有/"
    write(common + "梱包要領書.txt", "梱包要領書\r\n外箱に次の表示をすること。\r\n"
          "取扱注意 天地無用 われもの 水濡注意\r\nHANDLE WITH CARE\r\n", "cp932")
    write(common + "秘書室からの連絡.txt", "秘書室より連絡\n本日限り有効の入館証を配布します。\n"
          "本件は社外\n秘書室で対応します。\n")
    write(common + "暗号化通信の手引き.txt", "暗号化通信の手引き\n公開鍵と秘密鍵の生成方法を説明する。\n"
          "秘密鍵は利用者が各自で保管する。\n", "euc_jp")
    write(common + "気密試験結果.csv", "品番,試験,漏れ量(Pa),判定\r\nA1203,機密性試験,12,OK\r\n"
          "A1204,気密性試験,15,OK\r\nA1205,リーク検査 ヘリウム,9,OK\r\n", "iso2022_jp")
    write(common + "公報_特開2024-123456.txt", "(19)日本国特許庁(JP)\n(12)公開特許公報(A)\n"
          "(11)特開2024-123456\n(54)【発明の名称】射出成形金型\n(57)【要約】\n"
          "【課題】金型の冷却を改善する。\n【解決手段】流路を設ける。\n【特許請求の範囲】\n"
          "【請求項1】キャビティと、流路とを備える射出成形金型。\n【発明の詳細な説明】\n【0001】"
          "本発明は金型に関する。\n")
    write(common + "機密区分のお知らせ.html", "<!DOCTYPE html><html><head><meta charset='utf-8'>"
          "<title>文書区分の周知</title></head><body><h1>文書区分の周知</h1><p>文書は極秘、秘、社外秘に"
          "区分します。表紙に「社外秘」と表示すること。</p></body></html>\n")
    write(common + "在庫一覧.xml", '<?xml version="1.0" encoding="Shift_JIS"?>\n<在庫><品番>A1203</品番>'
          "<数量>1200</数量></在庫>\n", "cp932")
    write("情報システム/oauth_client.py", "# 社内ポータル連携の設定例\nimport os\n\n"
          "client_secret = os.environ['CLIENT_SECRET']\nprivate_key_path = 'key.pem'\n\n\n"
          "def token():\n    return {'client_secret': client_secret}\n")
    write("02_製造/成形ログ_220t.csv", "\r\n".join(",".join(str(v) for v in row if v != "")
          for row in office.molding("A1203", "220t")[1:]) + "\r\n", "cp932")
    write("02_製造/NC/O1203.nc", "%\nO1203 (A1203 COVER)\nG90 G54 G00 X0 Y0\nM06 T12\nS8000 M03\n"
          + "".join(f"N{10 * i} G01 X{i * 1.25:.3f} Y-{i * 0.5:.3f} Z-{i % 4}.5 F1200\n"
                    for i in range(1, 201)) + "M05\nM30\n%\n")
    write("06_研究/配合メモ.txt", "\ufeff社　外　秘\r\nゴム配合の覚え書き\r\n混練は80℃から始める。\r\n",
          "utf-16-le")
    write("06_研究/実験記録_EUC.txt", "極秘\n実験記録 2025-04-03\n試料を三つ評価した。\n", "euc_jp")
    write("06_研究/縦書きメモ.txt", "社\n外\n秘\n新しい材料の候補を比較した。\n")
    write("06_研究/脆弱性共有.txt", "TLP:AMBER+STRICT\n制御装置の更新について。\n")
    write("06_研究/解析条件.txt", "本資料には当社の秘密情報が含まれます。取扱注意\n解析の条件を記す。\n")
    write("08_預かり/装備品仕様.txt", "防衛省 部内限り\n装備品の仕様について\n寸法は別紙による。\n")
    write("05_経営/02_極秘/人員計画.txt", "来期の人員\n製造部 42名、設計部 11名。\n")
    write("10_社外秘/打合せメモ.txt", "4月の打合せ\n次回は5月に行う。\n")
    write("個人フォルダ/山田/社外秘_old_コピー(2).txt", "昔の打合せ記録\n内容は古い。\n")
    write("個人フォルダ/山田/空のファイル.txt", b"")
    write(b"\x8e\xd0\x8a\x4f\x94\xe9_\x8e\x91\x97\xbf.txt".decode("utf-8", "surrogateescape"),
          "古い共有から移した資料\r\n一覧は別にある。\r\n", "cp932")
    write("個人フォルダ/" + unicodedata.normalize("NFD", "【社外秘】データ整理.txt"), "整理の手順\n")
    write("$RECYCLE.BIN/消した見積.txt", "捨てた見積\n")


def pictures(work):
    drawings, research = SHARE / "01_設計/図面", SHARE / "06_研究"
    lines = [(120, 260, 44, "black", "検図依頼 ブラケット"), (120, 360, 36, "black", "図番 A-1210"),
             (120, 440, 36, "black", "検図 鈴木"), (120, 900, 36, "black", "尺度 1:1")]
    stamp = (820, 180, 64, "red", MARK)
    others.picture(drawings / "A1210_検図依頼.png", (1240, 1000), lines + [stamp],
                   (800, 100, 1040, 210), ["-colors", "16"])
    page = [(140, 240, 48, "black", "試作評価の記録"), (140, 360, 36, "black", "評価日 2025年4月1日"),
            (140, 440, 36, "black", "寸法は図面どおりであった。")]
    others.picture(work / "one.png", (1240, 1754), page + [(860, 140, 64, "black", MARK)])
    others.picture(work / "two.png", (1240, 1754), [(140, 240, 48, "black", "二頁目 測定結果")])
    others.call("convert", work / "one.png", work / "two.png", "-threshold", "60%", "-compress",
                "Group4", "-density", "150", research / "試作評価_スキャン.tif")
    others.picture(work / "scan.jpg", (1240, 1754), page + [(860, 140, 64, "red", MARK)],
                   (840, 60, 1080, 170), ["-quality", "55"])
    others.scanned_pdf(research / "スキャン_20250401.pdf", (work / "scan.jpg").read_bytes(),
                       (1240, 1754))
    others.picture(research / "試作外観1.bmp", (900, 500),
                   [(300, 120, 60, "black", MARK), (80, 300, 40, "black", "試作品の外観 1")],
                   None, ["-monochrome"])
    others.picture(research / "試作外観2.gif", (900, 500),
                   [(240, 120, 60, "black", "CONFIDENTIAL"), (80, 300, 40, "black", "Sample 2")],
                   None, ["-colors", "8"])
    others.picture(research / "試作外観3.webp", (900, 500),
                   [(80, 120, 48, "black", "試作外観 3"), (80, 300, 40, "black", "異常なし")])
    others.call("convert", "-size", "640x480", "-seed", "7", "plasma:gray40-gray80", "-strip",
                "-quality", "50", SHARE / "03_品質" / "破断面.jpg")


def mails():
    folder = SHARE / "03_営業" / "メール"
    folder.mkdir(parents=True)
    packages.word(folder / "x.docx", ["打合せの条件", "納期は5月末とする。"], header=MARK)
    attached = (folder / "x.docx").read_bytes()
    (folder / "x.docx").unlink()
    mail = EmailMessage()
    mail["From"], mail["To"] = "yamada@maruhi.example", "suzuki@maruhi.example"
    mail["Date"], mail["Message-ID"] = "Tue, 01 Apr 2025 09:00:00 +0900", "<1@maruhi.example>"
    mail["Subject"] = "【社外秘】打合せ資料"
    mail.set_content("鈴木様\n\n打合せの資料を送ります。\n\n山田\n", cte="base64")
    mail.add_attachment(attached, maintype="application", filename="打合せ条件.docx",
                        subtype="vnd.openxmlformats-officedocument.wordprocessingml.document")
    (folder / "打合せ資料の送付.eml").write_bytes(bytes(mail))
    head = ("From: toto@toto.example\nTo: yamada@maruhi.example\nDate: Wed, 2 Apr 2025 10:00:00 "
            "+0900\nMessage-ID: <%d@toto.example>\nSubject: %s\nMIME-Version: 1.0\n"
            "Content-Type: text/plain; charset=ISO-2022-JP\n\n")
    disclaimer = ("お世話になっております。納期の件、承知しました。\n\n-- \nこのメールには機密情報が含まれている"
                  "場合があります。誤って受信された場合は削除してください。\nThis e-mail is confidential and "
                  "intended solely for the use of the addressee.\n")
    subject = Header("納期について", "iso-2022-jp").encode()
    (folder / "納期の返事.eml").write_bytes(
        (head % (2, subject)).encode() + disclaimer.encode("iso2022_jp"))
    secret = Header("【社外秘】試作日程", "iso-2022-jp").encode()
    mbox = b""
    for i, (title, text) in enumerate(((subject, "納期は来週です。\n"), (secret, "日程を送ります。\n")), 3):
        mbox += (b"From toto@toto.example Wed Apr  2 10:00:00 2025\n" + (head % (i, title)).encode()
                 + text.encode("iso2022_jp") + b"\n")
    (folder / "2025年度.mbox").write_bytes(mbox)


def archives(work):
    folder = SHARE / "09_保管"
    folder.mkdir(parents=True)
    listing = f"【{MARK}】図面リスト\r\nA-1203 カバー\r\nA-1210 ブラケット\r\n".encode("cp932")
    plain = "打合せ記録\n昼食の手配をした。\n".encode()
    sheet = work / "cost.xlsx"
    packages.excel(sheet, {"原価": office.cost("東方工業")})
    members = {"設計/図面リスト.txt": listing, "設計/議事.txt": plain}
    others.zip_cp932(work / "inner.zip", {"旧版/極秘_型費.txt": "型費の一覧\r\n".encode("cp932")})
    others.zip_cp932(folder / "設計一式_2019.zip",
                     {**members, "設計/旧版.zip": (work / "inner.zip").read_bytes()})
    others.packed_with(["7z", "a", "-mx9", "{}"], folder / "見積控え.7z",
                       {"見積/見積原価計算書_東方工業.xlsx": sheet.read_bytes(), "見積/メモ.txt": plain})
    others.lzh(folder / "平成の資料.lzh", {"資料/図面リスト.txt": listing, "資料/メモ.txt": plain})
    others.packed_with(["gcab", "-c", "-z", "{}"], folder / "supplier.cab",
                       {"list.txt": listing, "memo.txt": plain})
    with tarfile.open(folder / "工程資料.tar.gz", "w:gz") as tar:
        for name, content in (("工程/メモ.txt", plain), ("工程/条件.txt", f"{MARK}\n条件一覧\n".encode())):
            info = tarfile.TarInfo(name)
            info.size, info.mtime = len(content), 1743465600
            tar.addfile(info, io.BytesIO(content))
    (folder / "記録.txt.gz").write_bytes(gzip.compress(plain, mtime=0))
    (folder / "一覧.txt.bz2").write_bytes(bz2.compress(listing))
    locked = ["7z", "a", "-pMaruhi-2025", "{}"]
    others.packed_with(locked[:2] + ["-tzip", "-mem=ZipCrypto"] + locked[2:],
                       folder / "パスワード付き.zip", {"plan.txt": plain, "list.txt": listing})
    others.packed_with(locked[:2] + ["-mhe=on"] + locked[2:], folder / "暗号化.7z",
                       {"plan.txt": plain})


def more_archives(work):
    folder = SHARE / "09_保管"
    plain = "月例の打合せ記録\n次回は6月。\n".encode()
    marked = f"{MARK}\n試験の一覧\n".encode()
    disc = work / "disc"
    (disc / "図面").mkdir(parents=True)
    (disc / "図面" / "【社外秘】部品一覧.txt").write_bytes(plain)
    (disc / "README.TXT").write_bytes(b"Delivery 2024\n")
    others.call("genisoimage", "-quiet", "-J", "-joliet-long", "-input-charset", "utf-8", "-no-pad",
                "-V", "DELIVERY", "-o", folder / "納品CD.iso", disc)
    others.cpio(folder / "旧機.cpio", {"memo.txt": plain, "test.txt": marked})
    others.packed_with(["tar", "-cJf", "{}"], folder / "月報.tar.xz",
                       {"月報/4月.txt": plain, "月報/試験.txt": marked})
    others.packed_with(["sh", "-c", f"zstd -q -19 -o '{folder}/試験.txt.zst' test.txt"],
                       folder / "試験.txt.zst", {"test.txt": marked})


def old_programs():
    write("09_保管/原価表_平成9年.wj2", others.lotus_sheet(
        [["社外秘"], ["品番", "材料費", "加工費", "原価"], ["MH-1001", 120, 85, 205],
         ["MH-1002", 98, 64, 162]]))
    write("09_保管/組立要領_版下.eps", others.postscript(
        "assembly", ["社外秘", "組立要領 AS-220", "1. 部品を治具に載せる", "2. ねじを締める 4.5 N·m".replace("·", "・")]))


def locked_and_damaged():
    folder = SHARE / "09_保管"
    source = SHARE / "06_研究" / "評価結果.pdf"
    others.call("qpdf", "--encrypt", "user", "owner", "256", "--", source, folder / "暗号化.pdf")
    write("09_保管/途中で切れた.pdf", (SHARE / "06_研究/技術報告_TR-0013.pdf").read_bytes()[:1500])
    whole = (SHARE / "05_経営/設備投資計画書_2026.docx").read_bytes()
    write("09_保管/途中で切れた.docx", whole[: len(whole) // 2])
    write("09_保管/名前違い.txt", (SHARE / "06_研究/技術報告_TR-0013.pdf").read_bytes())
    shutil.copy(SHARE / "03_営業/価格/【社外秘】単価表2025.xlsx", SHARE / "個人フォルダ/山田/単価.xlsx")
    others.encrypted_package(folder / "給与見直し_パスワード.docx")


def main():
    shutil.rmtree(SHARE, ignore_errors=True)
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        for name in ("00_全社共有/様式", "01_設計/図面", "01_設計/客先支給図", "01_設計/設計仕様",
                     "02_製造", "03_営業/価格", "03_品質", "04_契約", "05_経営", "06_研究",
                     "公開資料/ホームページ", "個人フォルダ/山田"):
            (SHARE / name).mkdir(parents=True)
        for make in (office.company_wide, office.design, office.production, office.sales,
                     office.contracts, office.management, office.research):
            make(SHARE, work)
        plain_texts()
        drawings.make(SHARE)
        pictures(work)
        mails()
        archives(work)
        more_archives(work)
        old_programs()
        locked_and_damaged()
    files = [p for p in SHARE.rglob("*") if p.is_file()]
    print(f"{len(files)} files, {sum(p.stat().st_size for p in files)} bytes")


if __name__ == "__main__":
    sys.exit(main())

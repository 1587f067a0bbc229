# SPDX-License-Identifier: GPL-3.0-or-later
"""A share of varied office files for benchmarks: fill_share(folder, files, seed).

Of 100 files 30 are docx, 30 xlsx, 20 pdf, 8 pptx, 8 txt and csv, 4 eml. Lengths are spread as
they are on shares (most short, few long). Some are labelled, some are sensitive, most neither.
"""
import os
import random
import zipfile

SUBJECTS = "射出成形 金型 治具 検査 設備 品質 購買 営業 開発 試作 評価 生産 工程 材料 図面 梱包 出荷 会議 予算 教育".split()
NOUNS = """条件 温度 圧力 時間 寸法 公差 数量 単価 納期 担当 結果 原因 対策 変更 確認 報告 提案 見積 仕様 手順 測定 記録 不良 率
歩留り 流量 荷重 表面 粗さ 硬度 強度 摩耗 洗浄 乾燥 塗装 溶接 切削 研削 樹脂 鋼材 部品 製品 顧客 取引先 工場 倉庫 設備 保全
点検 予備品 図番 型番 ロット 管理番号 作業者 責任者 承認 審査 会議 議題 日程 計画 実績 差異 課題 目標 費用 効果""".split()
VERBS = "確認した 変更した 測定した 実施する 検討する 報告した 依頼する 決定した 見直す 交換した 調整した 記録する 比較した 提出する".split()
LABELS = ["社外秘", "㊙", "極秘", "CONFIDENTIAL"]
TABLE = "品番 工程No シリンダ温度 射出速度 保圧 背圧 計量 型締力".split()

RELS = ('<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
        'officeDocument" Target="{}"/></Relationships>')
TYPES = ('<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
         '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
         '<Default Extension="xml" ContentType="application/xml"/>'
         '<Override PartName="/{}" ContentType="application/vnd.openxmlformats-officedocument.{}.main+xml"/></Types>')


class Writer:
    def __init__(self, seed):
        self.random = random.Random(seed)

    def sentence(self):
        r = self.random
        return (f"{r.choice(SUBJECTS)}の{r.choice(NOUNS)}は{r.choice(NOUNS)}の{r.choice(NOUNS)}により"
                f"{r.randint(1, 9999) / 10}を{r.choice(VERBS)}。")

    def paragraphs(self):
        count = min(400, max(2, int(self.random.lognormvariate(3.2, 0.9))))
        return ["".join(self.sentence() for _ in range(self.random.randint(1, 4))) for _ in range(count)]

    def head(self):
        r = self.random
        lines = []
        if r.random() < 0.06:
            lines.append(r.choice(LABELS))
        lines.append(f"{r.choice(SUBJECTS)}{r.choice(NOUNS)}{r.choice(['報告書', '議事録', '一覧', '計画', '検討資料', '手順書'])}")
        return lines

    def rows(self):
        r = self.random
        count = min(2000, max(8, int(r.lognormvariate(4, 0.8))))
        head = TABLE if r.random() < 0.05 else r.sample(NOUNS, 8)
        yield head
        for i in range(count):
            yield [f"A-{i:05}", r.choice(NOUNS)] + [f"{r.random() * 500:.2f}" for _ in range(5)] + [r.choice(VERBS)]


def package(path, main, kind, parts):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as z:
        z.writestr("[Content_Types].xml", TYPES.format(main, kind))
        z.writestr("_rels/.rels", RELS.format(main))
        for name, text in parts.items():
            z.writestr(name, text)


def docx(writer, path):
    runs = []
    for text in writer.head() + writer.paragraphs():
        cut = len(text) // 2
        for piece in (text[:cut], text[cut:]):
            runs.append('<w:r w:rsidRPr="00A1B2C3"><w:rPr><w:rFonts w:ascii="ＭＳ 明朝" w:hint="eastAsia"/>'
                        f'<w:sz w:val="21"/><w:lang w:eastAsia="ja-JP"/></w:rPr><w:t>{piece}</w:t></w:r>')
        runs.append('</w:p><w:p w:rsidR="00D4E5F6" w:rsidRDefault="00D4E5F6"><w:pPr><w:jc w:val="left"/></w:pPr>')
    package(path, "word/document.xml", "wordprocessingml.document",
            {"word/document.xml": '<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/'
             'wordprocessingml/2006/main"><w:body><w:p>' + "".join(runs) + "</w:p></w:body></w:document>"})


def xlsx(writer, path):
    strings, rows = {}, []
    for r, row in enumerate(writer.rows(), 1):
        cells = []
        for c, value in enumerate(row):
            place = f'r="{chr(65 + c)}{r}" s="{c % 4}"'
            if value[0].isdigit():
                cells.append(f"<c {place}><v>{value}</v></c>")
            else:
                cells.append(f'<c {place} t="s"><v>{strings.setdefault(value, len(strings))}</v></c>')
        rows.append(f'<row r="{r}" spans="1:8" ht="13.5">{"".join(cells)}</row>')
    space = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    package(path, "xl/workbook.xml", "spreadsheetml.sheet", {
        "xl/workbook.xml": f'<?xml version="1.0"?><workbook {space} xmlns:r="http://schemas.openxmlformats.org/officeDocument/'
        '2006/relationships"><sheets><sheet name="一覧" sheetId="1" r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": RELS.replace("officeDocument\"", "worksheet\"").format("worksheets/sheet1.xml").replace(
            "</Relationships>", '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
            'relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>'),
        "xl/worksheets/sheet1.xml": f'<?xml version="1.0"?><worksheet {space}><sheetData>{"".join(rows)}</sheetData></worksheet>',
        "xl/sharedStrings.xml": f'<?xml version="1.0"?><sst {space}>' + "".join(
            f'<si><t>{text}</t><phoneticPr fontId="1"/></si>' for text in strings) + "</sst>"})


def pptx(writer, path):
    space = ('xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
             'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" '
             'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"')
    slides = [writer.head() + writer.paragraphs()[:6] for _ in range(writer.random.randint(3, 15))]
    parts, rels, ids = {}, "", ""
    for i, slide in enumerate(slides, 1):
        text = "".join('<a:p><a:r><a:rPr lang="ja-JP" sz="1800"/><a:t>' + line + "</a:t></a:r></a:p>" for line in slide)
        parts[f"ppt/slides/slide{i}.xml"] = (f'<?xml version="1.0"?><p:sld {space}><p:cSld><p:spTree><p:sp><p:txBody>{text}'
                                             "</p:txBody></p:sp></p:spTree></p:cSld></p:sld>")
        rels += (f'<Relationship Id="rId{i}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/slide" '
                 f'Target="slides/slide{i}.xml"/>')
        ids += f'<p:sldId id="{255 + i}" r:id="rId{i}"/>'
    parts["ppt/presentation.xml"] = f'<?xml version="1.0"?><p:presentation {space}><p:sldIdLst>{ids}</p:sldIdLst></p:presentation>'
    parts["ppt/_rels/presentation.xml.rels"] = ('<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/'
                                                f'package/2006/relationships">{rels}</Relationships>')
    package(path, "ppt/presentation.xml", "presentationml.presentation", parts)


def pdf(writer, path):
    lines = [piece for text in writer.head() + writer.paragraphs() for piece in
             (text[i:i + 40] for i in range(0, len(text), 40))]
    pages = [lines[i:i + 45] for i in range(0, len(lines), 45)]
    objects = ["<</Type/Catalog/Pages 2 0 R>>", None,
               "<</Type/Font/Subtype/Type0/BaseFont/KozMinPr6N-Regular/Encoding/UniJIS-UTF16-H/DescendantFonts[4 0 R]>>",
               "<</Type/Font/Subtype/CIDFontType0/BaseFont/KozMinPr6N-Regular/CIDSystemInfo<</Registry(Adobe)/Ordering(Japan1)"
               "/Supplement 6>>/DW 1000/FontDescriptor 5 0 R>>",
               "<</Type/FontDescriptor/FontName/KozMinPr6N-Regular/Flags 4/FontBBox[0 -120 1000 880]/ItalicAngle 0/Ascent 880"
               "/Descent -120/CapHeight 700/StemV 80>>"]
    kids = []
    for page in pages:
        stream = "BT /F1 10 Tf 14 TL 50 790 Td " + " ".join(
            f"<{line.encode('utf-16-be').hex()}> Tj T*" for line in page) + " ET"
        objects.append(f"<</Length {len(stream)}>>\nstream\n{stream}\nendstream")
        objects.append(f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents {len(objects)} 0 R>>")
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<</Type/Pages/Count {len(kids)}/Kids[{' '.join(kids)}]>>"
    out, places = b"%PDF-1.5\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{body}\nendobj\n".encode()
    start = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    out += b"".join(f"{place:010} 00000 n \n".encode() for place in places)
    out += f"trailer\n<</Size {len(objects) + 1}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n".encode()
    with open(path, "wb") as file:
        file.write(out)


def txt(writer, path):
    text = "\r\n".join(writer.head() + writer.paragraphs())
    with open(path, "wb") as file:
        file.write(text.encode("cp932" if writer.random.random() < 0.5 else "utf-8", "replace"))


def csv(writer, path):
    with open(path, "wb") as file:
        file.write("\r\n".join(",".join(row) for row in writer.rows()).encode("cp932", "replace"))


def eml(writer, path):
    import base64
    body = base64.encodebytes("\r\n".join(writer.paragraphs()).encode()).decode().replace("\n", "\r\n")
    subject = base64.b64encode(writer.head()[-1].encode()).decode()
    with open(path, "w", newline="") as file:
        file.write(f"From: a@example.jp\r\nTo: b@example.jp\r\nSubject: =?UTF-8?B?{subject}?=\r\nMIME-Version: 1.0\r\n"
                   f"Content-Type: text/plain; charset=UTF-8\r\nContent-Transfer-Encoding: base64\r\n\r\n{body}")


KINDS = [docx] * 30 + [xlsx] * 30 + [pdf] * 20 + [pptx] * 8 + [txt] * 5 + [csv] * 3 + [eml] * 4


def fill_share(folder, files, seed=1):
    writer = Writer(seed)
    for i in range(files):
        kind = KINDS[i * 37 % 100]
        place = f"{folder}/部門{i // 150 % 13:02}/案件{i // 150:04}"
        os.makedirs(place, exist_ok=True)
        kind(writer, f"{place}/{writer.random.choice(SUBJECTS)}{writer.random.choice(NOUNS)}_{i:06}.{kind.__name__}")

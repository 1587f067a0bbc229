# SPDX-License-Identifier: GPL-3.0-or-later
"""Harmless documents that look like sensitive ones."""

DOCUMENTS = [
    r"""
@class lookalike
@kind none
@position recipe
@copies 3
@formats html docx txt
@name わが家の{梅干し|糠床|ピザ生地}
@folder 同好会/料理
# {梅干し|糠床|ピザ生地}の配合
材料（{4..10}人分）　主材{300..2000}g、塩{8..20}%、水{50..400}mL
1 混ぜて{30..120}分ねかせる　2 温度は{18..30}℃　3 {1..4}日目に天地を返す
失敗しない条件：容器は熱湯で消毒すること。
""",
    r"""
@class lookalike
@kind none
@position recipe
@copies 2
@formats xlsx csv ods
@name 仕出し弁当メニュー{1..12}月
@folder 厚生会
@sheet 弁当
| 日付 | A弁当 | B弁当 | エネルギー | 塩分相当量 | アレルゲン |
|*14 {isodate} | {ハンバーグ|さば味噌|天ぷら} | {うどん|親子丼|冷やし中華} | {520..880}kcal | {1.8..4.2}g | {卵・乳|小麦|えび} |
""",
    r"""
@class lookalike
@kind none
@position school
@copies 2
@formats xlsx docx pdf zip
@name PTA行事予定
@folder 個人/持込
@sheet 行事
# {fiscal}　PTA行事予定表
| 月 | 行事 | 係 |
| 4 | 入学式の手伝い | {surname} |
| 6 | 資源回収 | {surname} |
| 9 | 運動会の見回り | {surname} |
| 11 | バザー | {surname} |
""",
    r"""
@class lookalike
@kind none
@position sports
@copies 3
@formats xlsx html csv
@name ゴルフコンペ{code:##}成績
@folder 厚生会
@sheet 成績
# 第{10..60}回　親睦ゴルフ　成績表
| 順位 | 氏名 | OUT | IN | GROSS | HDCP | NET |
|*8 {row} | {surname} | {38..60} | {38..60} | {76..120} | {4.8..36.0} | {68.0..84.0} |
""",
    r"""
@class lookalike
@kind none
@position statistics
@copies 3
@formats csv xlsx html
@name 工業統計（都道府県別）
@folder 資料室/統計
| 都道府県 | 事業所数 | 従業者数 | 製造品出荷額等 百万円 | 付加価値額 百万円 |
|*16 {愛知県|静岡県|大阪府|長野県|群馬県|広島県} | {900..20000} | {30000..800000} | {900000..40000000} | {300000..12000000} |
資料：経済産業省の公表統計。数値は四捨五入している。
""",
    r"""
@class lookalike
@kind none
@position statistics
@copies 2
@formats pdf docx html
@name 上場他社の決算短信（抜粋）
@folder 資料室/他社公表
# 20{20..25}年3月期　決算短信〔日本基準〕（連結）より
上場会社名　{オリオン総合機器|大洋精密HD}　　コード番号 {code:6###}
| | 売上高 | 営業利益 | 経常利益 |
| 当期 | {20000..90000} | {900..9000} | {900..9000} |
| 前期 | {20000..90000} | {900..9000} | {900..9000} |
取引所の開示サイトに掲載されたものを保存した。
""",
    r"""
@class lookalike
@kind none
@position catalogue
@copies 3
@formats pdf html docx
@name {カップリング|近接センサ|Oリング}選定ガイド
@folder 調達/カタログ
# {カップリング|近接センサ|Oリング}　選定ガイド（WEBカタログ）
| 形式 | 定格 | 寸法 d | 寸法 D | 使用温度 | 在庫 |
|*8 {code:AAA-##} | {1.0..40.0} | {3..25} | {8..60} | -20～{80..200}℃ | {即納|5日} |
掲載価格に消費税は含まれません。CADデータは無料でダウンロードいただけます。
""",
    r"""
@class lookalike
@kind none
@position catalogue
@copies 3
@formats pdf docx html eml+
@name めっき薬品のパンフレット
@folder 調達/カタログ
# 光沢ニッケル用添加剤「キラット{code:##}」
ご使用の目安（代表例）
| 成分 | 標準 | 範囲 |
| 硫酸ニッケル | 280 g/L | 240～320 |
| 塩化ニッケル | 45 g/L | 40～60 |
| ほう酸 | 40 g/L | 35～45 |
| pH | 4.2 | 3.8～4.6 |
| 浴温 | 55℃ | 50～60 |
サンプルを無償でお送りします。お近くの代理店までお申し付けください。
""",
    r"""
@class lookalike
@kind none
@position manual
@copies 3
@formats pdf docx html
@name {ノギス|ハンドグラインダ|エアコン}の使い方（付属説明書）
@folder 工務/説明書
# 各部の名前と使い方
このたびは当社製品をお求めいただき、まことにありがとうございます。
1. 電源を入れる前に外観を確認してください。
2. 使用後は油をふき取り、湿気の少ない所に保管してください。
| 型名 | 測定範囲 | 最小表示 | 電池 |
| {code:CD-##} | 0～{100..300} mm | 0.01 mm | SR44 |
故障かなと思ったら　表示が出ない → 電池を交換する
""",
    r"""
@class lookalike
@kind none
@position empty_template
@difficulty hard
@copies 3
@formats xlsx docx ods
@name 工程管理計画書（ひな形）
@folder 帳票
@sheet ひな形
# 工程管理計画書
| 工程 | 機械 | 製品特性 | 工程特性 | 仕様 | 計測法 | n | 頻度 | 処置 |
| | | | | | | | | |
| | | | | | | | | |
| | | | | | | | | |
作成　　　　審査　　　　承認
""",
    r"""
@class lookalike
@kind none
@position empty_template
@difficulty hard
@copies 3
@formats xlsx pdf docx
@name 成形標準_ブランク
@folder 帳票
@sheet 書式
# 成形標準（記入用紙）
| 金型No | | 機械 | | 使用樹脂 | |
| ノズル | ヘッド | シリンダ1 | シリンダ2 | ホッパ下 | |
| | | | | | |
| 射出1速 | 射出2速 | 保圧1 | 保圧2 | 背圧 | |
| | | | | | |
""",
    r"""
@class lookalike
@kind none
@position empty_template
@difficulty hard
@copies 2
@formats docx xlsx
@name 8D Report template
@folder 帳票
@sheet 8D
# 8D Report
D1 Team
D2 Problem
D3 Containment
D4 Root cause
D5 Corrective action
D6 Implementation
D7 Prevention
D8 Closure
Fill in all sections within 10 working days.
""",
    r"""
@class lookalike
@kind none
@position empty_template
@difficulty hard
@copies 3
@formats docx xlsx pdf
@name マイナンバー提出用紙
@folder 人事部/用紙
@sheet 用紙
# 個人番号　提出用紙
| 社員番号 | |
| 氏名 | |
| 個人番号（12桁） | □□□□－□□□□－□□□□ |
| 扶養親族の番号 | □□□□－□□□□－□□□□ |
封筒に入れ、封をして人事部へ渡してください。
""",
    r"""
@class lookalike
@kind none
@position empty_template
@difficulty hard
@copies 2
@formats docx xlsx zip
@name 稟議書様式
@folder 帳票
@sheet 様式
# 稟議書
| 件名 | |
| 金額 | 　　　　　　円 |
| 理由 | |
| 効果 | |
| 起案 | 課長 | 部長 | 社長 |
| | | | |
""",
    r"""
@class lookalike
@kind none
@position numbers
@difficulty hard
@copies 3
@formats csv txt xlsx
@name 自販機通信_{code:######}
@folder 厚生会/自販機
| 日時 | 場所 | 機番 | 結果 |
|*28 {stamp} | {食堂|玄関|休憩室} | {1..4} | {OK|OK|売切} |
""",
    r"""
@class lookalike
@kind none
@position numbers
@difficulty hard
@copies 2
@formats csv xlsx
@name ISBN蔵書
@folder 資料室
| ISBN | 書名 | 棚 |
|*14 978{code:4########} 0 | {鉄の科学|図面の読み方|統計入門|英文手紙} | {A|B|C}-{1..9} |
""",
    r"""
@class lookalike
@kind none
@position numbers
@difficulty hard
@copies 3
@formats csv xlsx ods
@name シリアル番号採番
@folder 物流課
| 製造番号 | 機種 | 出荷月 |
|*20 {code:############} | {code:AA##} | {isodate} |
""",
    r"""
@class lookalike
@kind none
@position numbers
@difficulty hard
@copies 2
@formats html xlsx docx
@name 法人番号のしらべ方
@folder 財務室/参考
# 法人番号のしらべ方
国税庁の公表サイトで、だれでも検索できます。
| 例 | 法人番号 |
|*6 {maker} | {corporate} |
""",
    r"""
@class lookalike
@kind none
@position public_directory
@difficulty hard
@copies 3
@formats html docx xlsx eml+
@name 市内の医療機関
@folder 健康保険組合
@sheet 一覧
# 市内の主な医療機関（市の広報より）
| 名前 | 科 | 電話 | 場所 | 休診 |
|*10 {surname}{医院|クリニック|歯科} | {内科|整形外科|眼科|歯科} | {tel} | {city} | {水|木|日祝} |
""",
    r"""
@class lookalike
@kind none
@position public_directory
@difficulty hard
@copies 2
@formats xlsx pdf
@name 拠点一覧
@folder 広報室
@sheet 拠点
# 国内拠点のご案内（パンフレット原稿）
| 拠点 | 郵便番号 | 住所 | 代表電話 | FAX |
|*8 {名古屋|大阪|浜松|太田|府中}営業所 | 〒{post} | {city}{1..9}-{1..20} | {tel} | {tel} |
""",
    r"""
@class lookalike
@kind none
@position standard
@copies 2
@formats pdf html docx
@name ねじの下穴径表
@folder 技術図書/早見表
# メートル並目ねじ　下穴径（JIS B 1004 による）
| 呼び | ピッチ | 下穴径 |
| M3 | 0.5 | 2.5 |
| M4 | 0.7 | 3.3 |
| M5 | 0.8 | 4.2 |
| M6 | 1.0 | 5.0 |
| M8 | 1.25 | 6.8 |
""",
    r"""
@class lookalike
@kind none
@position textbook
@copies 3
@formats pdf docx html
@name はじめての{FMEA|コントロールプラン|8D}
@folder 資料室/雑誌記事
# 品質管理の連載　第{1..12}回
8Dとは、八つの段階で問題を片付ける進め方のことです。自動車の世界で広く使われています。
ここでは架空の「たこ焼き工場」を例に、火力のばらつきを故障モードとして考えてみましょう。
読者の質問　S・O・Dの点は誰が決めるのですか。　→ チームで話し合います。
月刊「品質のひろば」より
""",
    r"""
@class lookalike
@kind none
@position job_card
@copies 2
@formats docx pdf
@name 技能検定の過去問題
@folder 教育センター/検定
# 技能検定　{2|3}級　学科（公開されている過去問題）
1　切削速度は、回転数と工具の直径によって決まる。（○・×）
2　焼戻しは、焼入れの前に行う。（○・×）
3　射出成形で金型温度を上げると、冷却時間は短くなる。（○・×）
""",
    r"""
@class lookalike
@kind none
@position open_source
@difficulty hard
@copies 2
@formats txt
@ending py
@name {matrix|queue|strutil}
@folder 情報シス/借用
~ # Copyright 2015 Contributors to the tinymat project
~ # Licensed under the Apache License, Version 2.0
~ # http://www.apache.org/licenses/LICENSE-2.0
~ def transpose(rows):
~     # The transposed matrix.
~     return [list(col) for col in zip(*rows)]
~ def identity(n):
~     return [[1 if i == j else 0 for j in range(n)] for i in range(n)]
""",
    r"""
@class lookalike
@kind none
@position price_list
@copies 2
@formats xlsx csv
@name 制服価格表
@folder 管理本部/制服
@sheet 制服
| 品目 | サイズ | 会社負担 | 本人負担 |
|*6 {上着|ズボン|帽子|安全靴|雨具} | {S|M|L|LL} | {800..4000} | {0..2000} |
""",
    r"""
@class lookalike
@kind none
@position garden
@copies 2
@formats xlsx txt zip
@name 花壇の水やり計画
@folder 環境美化
@sheet 計画
| 週 | 植物 | 水 L | 肥料 g | 係 |
|*8 {row} | {マリーゴールド|パンジー|朝顔} | {2..9} | {5..30} | {surname} |
実験：肥料を{2|3}倍にした列と比べる（子ども会の自由研究）
""",
]

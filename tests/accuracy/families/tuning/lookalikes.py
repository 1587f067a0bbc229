# SPDX-License-Identifier: GPL-3.0-or-later
"""Harmless documents that look like sensitive ones: recipes, school and sports tables, statistics,
catalogues, manuals, empty templates, numbers of all kinds."""

DOCUMENTS = [
    r"""
@class lookalike
@kind none
@position recipe
@copies 3
@formats docx html xlsx
@name {肉じゃが|カステラ|味噌煮込み}の作り方
@folder 共有/サークル
# {肉じゃが|カステラ|味噌煮込み}の配合と手順
| 材料 | 分量 | 割合 |
| 薄力粉 | {80..200} g | 100% |
| 砂糖 | {40..150} g | {40..90}% |
| 卵 | {2..5} 個 | － |
| 牛乳 | {50..200} mL | － |
1. 粉をふるい、砂糖を加えて混ぜる。
2. {160..190}℃のオーブンで{20..50}分焼く。
3. 竹串を刺し、生地が付かなければ出来上がり。
""",
    r"""
@class lookalike
@kind none
@position recipe
@copies 3
@formats xlsx pdf csv
@name 社員食堂献立{1..12}月
@folder 総務部/食堂
@sheet 献立
| 日 | 主菜 | 副菜 | kcal | たんぱく質 g | 塩分 g |
|*15 {1..31} | {鯖の塩焼き|豚生姜焼き|麻婆豆腐|唐揚げ|カレー} | {ひじき|サラダ|おひたし} | {480..850} | {15.0..40.0} | {1.5..4.5} |
""",
    r"""
@class lookalike
@kind none
@position school
@copies 2
@formats xlsx docx ods zip
@name 小学校時間割
@folder 共有/個人
@sheet 時間割
| 時限 | 月 | 火 | 水 | 木 | 金 |
| 1 | 国語 | 算数 | 理科 | 国語 | 体育 |
| 2 | 算数 | 国語 | 算数 | 社会 | 音楽 |
| 3 | 図工 | 理科 | 国語 | 算数 | 国語 |
給食当番は{1..6}班です。上履きを持ち帰りましょう。
""",
    r"""
@class lookalike
@kind none
@position sports
@copies 3
@formats xlsx csv html
@name ソフトボール大会成績
@folder 共有/レクリエーション
@sheet 成績
# 職場対抗ソフトボール大会　結果
| 順位 | チーム | 試合 | 勝 | 負 | 得点 | 失点 | 勝率 |
|*6 {row} | {dept} | {3..6} | {0..6} | {0..6} | {4..60} | {4..60} | 0.{200..950} |
最優秀選手　{surname}
""",
    r"""
@class lookalike
@kind none
@position statistics
@copies 3
@formats csv xlsx html
@name 人口統計_{code:##}
@folder 資料/公的統計
| 市区町村コード | 市区町村 | 人口総数 | 男 | 女 | 世帯数 | 増減率 |
|*18 {code:#####} | {刈谷市|岡谷市|燕市|府中市|関市|綾瀬市} | {30000..400000} | {15000..200000} | {15000..200000} | {12000..180000} | {-2.00..1.50} |
出典：国勢調査（総務省統計局）
""",
    r"""
@class lookalike
@kind none
@position statistics
@copies 2
@formats xlsx pdf docx
@name 製造業景況指数（公表値）
@folder 資料/公的統計
@sheet 指数
# 地域製造業　景況感調査結果（{fiscal}公表）
| 業種 | 回答社数 | 良い % | 悪い % | DI | 売上高DI |
| 金属製品 | {40..200} | {10..40} | {10..40} | {-30..30} | {-30..30} |
| プラスチック | {40..200} | {10..40} | {10..40} | {-30..30} | {-30..30} |
| 輸送機械 | {40..200} | {10..40} | {10..40} | {-30..30} | {-30..30} |
本調査は商工会議所が毎四半期公表している。引用の際は出典を明記のこと。
""",
    r"""
@class lookalike
@kind none
@position catalogue
@copies 4
@formats pdf html xlsx docx
@name {ベアリング|エアシリンダ|六角穴付ボルト}総合カタログ抜粋
@folder 購買課/カタログ
# {ベアリング|エアシリンダ|六角穴付ボルト}　標準品カタログ
| 型番 | 内径 mm | 外径 mm | 幅 mm | 基本定格荷重 kN | 標準価格 円 |
|*8 {code:AA##-##} | {5..40} | {16..80} | {5..20} | {1.20..20.00} | {120..4800} |
● 豊富な在庫から即日出荷　● カタログの内容は予告なく変更することがあります
お問い合わせはフリーダイヤル 0120-{code:###-###}
""",
    r"""
@class lookalike
@kind none
@position catalogue
@copies 3
@formats pdf html docx eml+
@name 樹脂ペレット技術資料
@folder 購買課/カタログ
# 汎用樹脂ペレット　代表物性と推奨成形条件（メーカー配布資料）
下記は代表値であり保証値ではありません。一般に公開しているグレードの資料です。
| 項目 | 単位 | 試験法 | {code:A-###} | {code:A-###} |
| 引張強さ | MPa | ISO 527 | {50..180} | {50..180} |
| 曲げ弾性率 | GPa | ISO 178 | {2.0..9.0} | {2.0..9.0} |
| 推奨シリンダ温度 | ℃ | － | 240～280 | 250～290 |
| 推奨金型温度 | ℃ | － | 60～90 | 60～90 |
ご使用にあたってはSDSを必ずお読みください。当社ホームページからもダウンロードできます。
""",
    r"""
@class lookalike
@kind none
@position manual
@copies 3
@formats pdf html docx
@name 取扱説明書_{卓上ボール盤|集じん機|電動ドライバ}
@folder 工務課/取説
# {卓上ボール盤|集じん機|電動ドライバ}　取扱説明書
お買い上げありがとうございます。ご使用の前に必ずお読みください。
| 仕様 | 値 |
| 電源 | 単相100V 50/60Hz |
| 回転数 | {500..2600} min-1 |
| 質量 | {2.0..40.0} kg |
警告　手袋をして回転部に触れないでください。
保証書　お買い上げ日から1年間。修理のご相談は販売店へ。
""",
    r"""
@class lookalike
@kind none
@position empty_template
@difficulty hard
@copies 4
@formats xlsx docx pdf ods
@name 成形条件記録_原紙
@folder 様式集
@sheet 原紙
# 射出成形条件記録（様式）
| 品名 | | 材料 | |
| 型番 | | 成形機 | |
| 項目 | 1段 | 2段 | 3段 | 4段 |
| シリンダー温度 ℃ | | | | |
| 射出速度 mm/s | | | | |
| 保圧 MPa | | | | |
金型温度　　　℃　冷却時間　　　s　サイクル　　　s
記入者　　　　　　承認
""",
    r"""
@class lookalike
@kind none
@position empty_template
@difficulty hard
@copies 3
@formats xlsx docx ods
@name 名簿フォーマット
@folder 様式集
@sheet 様式
| 氏名 | フリガナ | 生年月日 | 郵便番号 | 住所 | 電話番号 | 備考 |
| （記入例）山田太郎 | ヤマダタロウ | 1990/1/1 | 000-0000 | ○○市△△町 | 000-0000-0000 | |
| | | | | | | |
| | | | | | | |
| | | | | | | |
""",
    r"""
@class lookalike
@kind none
@position empty_template
@difficulty hard
@copies 3
@formats xlsx docx pdf
@name FMEA_blank
@folder 様式集
@sheet blank
| 品目 | 機能 | 故障モード | 影響 | S | 原因 | O | 管理 | D | RPN | 対策 |
| | | | | | | | | | | |
| | | | | | | | | | | |
評価点の付け方：S・O・Dはそれぞれ1～10。RPN=S×O×D
""",
    r"""
@class lookalike
@kind none
@position empty_template
@difficulty hard
@copies 3
@formats xlsx docx
@name 見積依頼書様式
@folder 様式集
@sheet 様式
# 見積依頼書
＿＿＿＿＿＿　御中　　　　　　　　年　　月　　日
| 品番 | 品名 | 数量 | 希望単価 | 希望納期 |
| | | | | |
| | | | | |
上記につき見積書のご提出をお願いいたします。
""",
    r"""
@class lookalike
@kind none
@position numbers
@difficulty hard
@copies 3
@formats csv txt xlsx zip
@name 自動ドア_{code:######}
@folder 総務部/ログ
| 時刻 | 場所 | 状態 |
|*30 {stamp} | {玄関|食堂} | {開|閉} |
""",
    r"""
@class lookalike
@kind none
@position numbers
@difficulty hard
@copies 3
@formats csv xlsx ods
@name 商品マスタJAN
@folder 通販事業
| JANコード | 商品名 | 入数 | 税抜価格 |
|*15 {jan} | {歯ブラシ|軍手 10双|ウエス 2kg|養生テープ|蛍光灯} | {1..24} | {100..2400} |
""",
    r"""
@class lookalike
@kind none
@position numbers
@difficulty hard
@copies 3
@formats csv xlsx txt
@name 宅配送り状番号
@folder 出荷場
| 出荷日 | 送り状番号 | 個口 | 行先 |
|*20 {isodate} | {code:####-####-####} | {1..9} | {愛知|大阪|静岡|広島}営業所 |
""",
    r"""
@class lookalike
@kind none
@position numbers
@difficulty hard
@copies 2
@formats csv xlsx html
@name 適格請求書発行事業者一覧
@folder 経理課/資料
| 登録番号 | 事業者名 | 所在地 | 登録日 |
|*14 T{corporate} | {maker} | {city} | {isodate} |
出典　国税庁公表サイト
""",
    r"""
@class lookalike
@kind none
@position public_directory
@difficulty hard
@copies 3
@formats xlsx html pdf
@name 会員企業一覧_ホームページ掲載分
@folder 資料/団体
@sheet 会員
# 県金属工業協同組合　会員企業一覧（ホームページ掲載）
| 会社名 | 代表電話 | 所在地 | 業種 |
|*16 {maker} | {tel} | {city} | {プレス|鍍金|金型|鋳造|樹脂} |
""",
    r"""
@class lookalike
@kind none
@position standard
@copies 3
@formats docx html pdf eml+
@name JIS普通公差早見表
@folder 技術資料/規格
# 普通公差 早見表（JIS B 0405 より）
| 基準寸法の区分 | 精級 f | 中級 m | 粗級 c |
| 0.5以上3以下 | ±0.05 | ±0.1 | ±0.2 |
| 3を超え6以下 | ±0.05 | ±0.1 | ±0.3 |
| 6を超え30以下 | ±0.1 | ±0.2 | ±0.5 |
| 30を超え120以下 | ±0.15 | ±0.3 | ±0.8 |
""",
    r"""
@class lookalike
@kind none
@position textbook
@copies 3
@formats html pdf docx
@name 入門講座_{射出成形|熱処理|品質管理}
@folder 技術資料/入門
# ものづくり入門講座　第{1..12}回
射出成形は、溶かしたプラスチックを金型に流し込んで冷やし固める方法です。たい焼きを思い浮かべるとよいでしょう。
FMEAやQC工程図といった言葉は、この講座の後半で説明します。
コラム：金型の温度が低いと表面がざらつくことがあります。一般にABSでは40～80℃が目安とされます。
著者　技能振興センター　複製自由
""",
    r"""
@class lookalike
@kind none
@position price_list
@copies 2
@formats xlsx csv pdf
@name 自販機価格表
@folder 総務部
@sheet 価格
| 商品 | 容量 mL | 価格 円 | 補充数 |
|*9 {緑茶|缶コーヒー|炭酸水|スポーツ飲料|牛乳} | {185..600} | {90..180} | {6..40} |
""",
    r"""
@class lookalike
@kind none
@position game
@copies 2
@formats xlsx txt csv
@name 忘年会ビンゴ景品
@folder 共有/レクリエーション
@sheet 景品
| 等 | 景品 | 予算 | 担当 |
| 1 | 温泉旅行券 | 30000 | {surname} |
| 2 | ホットプレート | 12000 | {surname} |
| 3 | 図書カード | 3000 | {surname} |
参加費 {3000..6000}円　原価を超えないこと
""",
    r"""
@class lookalike
@kind none
@position weather
@copies 2
@formats csv xlsx txt
@name 気象観測{code:######}
@folder 資料/気象
| 日付 | 平均気温 | 最高気温 | 最低気温 | 降水量 | 湿度 | 気圧 |
|*20 {isodate} | {2.0..28.0} | {8.0..36.0} | {-4.0..24.0} | {0.0..60.0} | {30..95} | {995.0..1028.0} |
""",
    r"""
@class lookalike
@kind none
@position open_source
@difficulty hard
@copies 2
@formats txt
@ending c
@name {parser|ring_buffer|crc16}
@folder 情報システム課/OSS
~ /*
~  * Copyright (c) 2016 The tinycrc authors
~  * SPDX-License-Identifier: MIT
~  * Permission is hereby granted, free of charge, to any person obtaining a copy of this software
~  */
~ #include <stdint.h>
~ uint16_t crc16(const uint8_t *data, unsigned long length)
~ {
~     uint16_t crc = 0xFFFF;
~     while (length--) {
~         crc ^= *data++;
~         for (int bit = 0; bit < 8; bit++)
~             crc = (crc & 1) ? (crc >> 1) ^ 0xA001 : crc >> 1;
~     }
~     return crc;
~ }
""",
    r"""
@class lookalike
@kind none
@position contract_news
@copies 2
@formats html docx
@name 契約書の書き方セミナー
@folder 法務/セミナー
# 中小企業のための契約書セミナー（無料）
商工会議所主催。秘密保持契約・取引基本契約・共同研究契約のよくある落とし穴を弁護士が解説します。
日時 {date} {time}　定員{20..60}名　参加無料
""",
]

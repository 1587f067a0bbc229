# SPDX-License-Identifier: GPL-3.0-or-later
"""Unlabelled sensitive documents that say in their title what they are, as most do."""

DOCUMENTS = [
    r"""
@class sensitive
@kind DK-24
@copies 3
@formats xlsx pdf docx ods
@name 射出成形条件表（{part}）
@folder 生産一課/条件表
@sheet 条件表
# 射出成形条件表
| 製品名 | {part} | 樹脂名 | {resin} | 成形機No | {code:##} |
| 温度条件 | ノズル {190..290} | 前部 {190..290} | 中部 {190..280} | 後部 {180..260} | 金型 {40..90} |
| 圧力条件 | 射出圧 {60..140} | 保圧一次 {30..90} | 保圧二次 {20..60} | 背圧 {3..12} | 型締 {80..350}t |
| 時間条件 | 射出 {1.0..4.0} | 保圧 {2.0..6.0} | 冷却 {8..30} | サイクル {20..60} | |
重量　製品 {5.0..80.0}g、スプルランナ {1.0..9.0}g　 作成 {surname}　承認 {surname}
""",
    r"""
@class sensitive
@kind DK-25
@copies 2
@formats xlsx pdf
@name プレス加工条件書_{code:##-####}
@folder 生産二課/条件
@sheet 条件書
# プレス加工条件書
| 部品名 | {part} | 材質・板厚 | {steel} t{0.6..3.2} |
| 使用プレス | {80..300}t | 加圧力 | {300..2400} kN |
| ダイハイト | {260.0..420.0} mm | スライド調整 | {0.1..2.0} mm |
| SPM | {25..80} | クッション圧 | {0.2..0.6} MPa |
| クリアランス | {6..12} % | 潤滑油 | {code:AA-##} |
""",
    r"""
@class sensitive
@kind DK-26
@copies 2
@formats xlsx docx ods
@name 切削加工条件表_{steel}
@folder 生産三課/条件
@sheet 条件表
# 切削加工条件表（{steel}）
| 工具 | 工具径 | 切削速度 m/min | 回転数 min-1 | 送り速度 mm/min | 切込み量 mm |
|*5 {超硬エンドミル|ハイスドリル|フェイスミル|リーマ} | φ{3..25} | {30..250} | {600..9000} | {80..2000} | {0.1..4.0} |
工具寿命の目標 {100..600}個　クーラント圧 {1..7}MPa
""",
    r"""
@class sensitive
@kind DK-29
@copies 2
@formats docx xlsx pdf
@name 熱処理条件表（{part}）
@folder 生産四課/条件
@sheet 条件表
# 熱処理条件表
材質 {SCM440|S45C|SUJ2}　処理 {焼入焼戻し|浸炭|高周波}
| 焼入温度 | {800..870}℃ | 保持時間 | {30..90}分 |
| 冷却方法 | {油冷|水溶性} | 油温 | {60..120}℃ |
| 焼戻温度 | {160..600}℃ | 保持時間 | {60..120}分 |
硬度 HRC {28..62}　有効硬化層 {0.6..2.0}mm　炉内雰囲気 RXガス
""",
    r"""
@class sensitive
@kind DK-30
@copies 2
@formats xlsx pdf eml+
@name 溶接条件表_{part}
@folder 生産四課/条件
@sheet 条件表
# 溶接条件表
| 箇所 | 溶接電流 A | アーク電圧 V | 溶接速度 cm/min | ワイヤ送給 m/min | ガス流量 L/min |
|*5 W{row} | {90..240} | {16.0..28.0} | {30..90} | {3.0..12.0} | {12..20} |
トーチ角度 {30..60}°　脚長 {3..6}mm　ねらい位置 ±{0.3..1.0}
""",
    r"""
@class sensitive
@kind DK-32
@copies 2
@formats xlsx docx
@name めっき条件および浴組成
@folder 表面処理センター
@sheet 条件
# 電気ニッケルめっき　作業条件及び浴組成
| 浴組成 | 硫酸ニッケル {220..320} g/L | 塩化ニッケル {35..60} g/L | ほう酸 {30..50} g/L |
| 条件 | 浴温 {45..60}℃ | pH {3.8..4.8} | 電流密度 {2.0..6.0} A/dm2 |
| 添加剤 | 一次 {5..15} mL/L | 二次 {0.5..2.0} mL/L | 補給 {100..300} mL/kAh |
| 膜厚 | {5..20} μm | 時間 {10..40} 分 | |
""",
    r"""
@class sensitive
@kind DK-34
@copies 2
@formats xlsx docx pdf
@name 配合表_{code:PX-###}
@folder 化成品開発/配合表
@sheet 配合表
# 配合表　{code:PX-###}
| 原材料名 | メーカー | 配合比（部） | 仕込量 kg |
| ベース樹脂 | {maker} | 100 | {100.0..300.0} |
| 難燃剤 | {maker} | {10..40} | {10.0..120.0} |
| 酸化防止剤 | {maker} | {0.2..1.0} | {0.2..3.0} |
| 着色剤 | {maker} | {0.5..3.0} | {0.5..9.0} |
混合順序　樹脂→難燃剤→添加剤　混合時間 {5..15}分　改訂 {date}
""",
    r"""
@class sensitive
@kind DK-20|DK-19
@copies 3
@formats xlsx pdf ods
@name QC工程表_{drawing}
@folder 品証/QC工程表
@sheet QC工程表
# QC工程表
| 工程番号 | 工程名 | 管理点 | 品質特性 | 管理方法 | 検査方法 | 担当 | 関連標準 |
|*6 {row} | {受入検査|切断|プレス|洗浄|組立|出荷検査} | {圧力|温度|寸法|なし} | {長さ|外観|強度} | {チェックシート|管理図} | {目視|ノギス|限度見本} | {班長|作業者} | {code:WI-###} |
""",
    r"""
@class sensitive
@kind DK-23
@copies 3
@formats docx xlsx pdf pptx
@name 作業標準書_{code:WI-###}
@folder 生産技術/作業標準
# 作業標準書
標準番号 {code:WI-###}　作業名　{part}の{バリ取り|溶着|検査}　制定 {date}
| No. | 作業手順 | 急所（品質・安全） | 使用工具 |
| 1 | ワークを取り出す | 落とさない | － |
| 2 | {バリ|溶着代}を{0.1..0.5}mm以下に仕上げる | 刃の向き | {スクレーパ|ホーン} |
| 3 | 治具に合わせて確認する | 通り・止まり | {code:GJ-##} |
異常時の処置　止める・呼ぶ・待つ　標準時間 {18..60} 秒
""",
    r"""
@class sensitive
@kind DK-40
@copies 2
@formats xlsx docx pdf
@name 検査基準書_{drawing}
@folder 品証/基準書
@sheet 基準書
# 検査基準書
品番 {drawing}　品名 {part}　適用 {date}
| No. | 検査項目 | 規格 | 検査具 | 抜取数 | 頻度 |
|*6 {row} | {全長|内径|表面粗さ|硬さ|外観} | {5.00..60.00}±0.0{1..9} | {ノギス|プラグゲージ|粗さ計|硬度計} | n={1..5} | {毎ロット|1回/日} |
""",
    r"""
@class sensitive
@kind DK-41
@copies 3
@formats xlsx pdf ods zip
@name 検査成績書_{customer}
@folder 品証/成績書
@sheet 成績書
# 検査成績書
納入先　{customer}　納入日 {date}　数量 {40..900}
| 測定項目 | 規格値 | 測定値1 | 測定値2 | 測定値3 | 平均 | 合否 |
|*6 {外径|内径|高さ|平行度}{row} | {6.00..40.00} | {6.00..40.00} | {6.00..40.00} | {6.00..40.00} | {6.00..40.00} | 合 |
検査員 {surname}　責任者 {surname}
""",
    r"""
@class sensitive
@kind DK-44
@copies 2
@formats xlsx docx pptx
@name 是正処置報告書_{code:CAR-###}
@folder 品証/是正
@sheet 是正
# 是正処置報告書
不適合の内容　{customer}向け{part}に{寸法外れ|傷|未加工}　{2..40}個
発生原因　{治具の摩耗|条件の変更もれ|段取り時の確認不足}
流出原因　{検査項目になかった|見本が古い}
是正処置　{治具の定期交換|変更時の初品確認|自動停止}
再発防止の確認　{date}から{3..6}か月、{0..1}件
""",
    r"""
@class sensitive
@kind DK-03
@copies 2
@formats xlsx pdf docx
@name 金型仕様書_{code:M####}
@folder 金型センター/仕様書
@sheet 仕様書
# 金型仕様書
| 型番 | {code:M####} | 製品 | {part} | 樹脂 | {resin} |
| 取り数 | {1..8}個 | 型式 | {2枚型|3枚型} | ゲート方式 | {ピン|サイド|トンネル} |
| 収縮率 | {0.4..2.0}% | キャビ材質 | {NAK80|HPM38} | コア材質 | {NAK80|SKD61} |
| 冷却方式 | 水 φ{8..12} | 突出し方式 | {ピン|スリーブ|プレート} | 表面 | {磨き#800|シボ} |
""",
    r"""
@class sensitive
@kind DK-09
@copies 2
@formats xlsx csv
@name 部品表_{code:AA-####}
@folder 開発センター/部品表
@sheet 部品表
| 階層 | 部品番号 | 部品名称 | 材質 | 数量 | 単位 | 購入先 | 備考 |
|*12 {1..3} | {code:A##-####} | {item} | {steel} | {1..10} | 個 | {maker} | {|新規|流用} |
""",
    r"""
@class sensitive
@kind DK-10
@copies 2
@formats docx pdf
@name 製品仕様書_{code:AA##}
@folder 開発センター/仕様
^^ 製品仕様書
製品名　{part}　型式 {code:AA-##}　改訂 {1..9}
１．適用範囲　本仕様書は{customer}向け{part}に適用する。
２．電気的性能　定格 {12|24|100} V、{0.5..9.0} A、絶縁抵抗 {10..100} MΩ以上
３．機械的性能　引抜強度 {20..120} N以上、耐久 {1..30}万回
４．環境性能　-{20..40}℃～+{80..125}℃、防塵防水 IP{54|65|67}
５．外形寸法　別紙図面 {drawing} による
""",
    r"""
@class sensitive
@kind DK-11
@copies 2
@formats docx pdf xlsx eml+
@name 強度計算書_{drawing}
@folder 開発センター/計算
@sheet 計算書
# 強度計算書
対象　{part}　図番 {drawing}　計算者 {surname}
１　設計条件　荷重 {500..9000} N、温度 {20..120} ℃、材料 {steel}
２　許容応力　σa = {60..220} N/mm2（安全率 {3..5}）
３　計算　断面二次モーメント I = {200..9000} mm4、最大曲げ応力 σ = {20..150} N/mm2
４　判定　σ < σa　よって強度は十分である
""",
    r"""
@class sensitive
@kind DK-14
@copies 2
@formats xlsx docx pdf
@name 設計変更通知書_{code:####}
@folder 開発センター/設変
@sheet 通知書
# 設計変更通知書
通知番号 {code:DC-####}　対象図番 {drawing}　発行 {date}
変更内容　{肉厚|材質|公差}を{変更|追加}する
| 変更前 | 変更後 | 理由 |
| {1.0..2.0} | {2.1..3.0} | {破損対策|原価低減} |
切替時期 {date}　旧品処置 {使い切り|廃棄}　影響部門 {dept}、{dept}
""",
    r"""
@class sensitive
@kind DK-16|DK-22
@copies 2
@formats xlsx pdf
@name 工程FMEA_{part}
@folder 開発センター/FMEA
@sheet PFMEA
# 工程FMEA
| 工程名 | 故障モード | 故障の影響 | 影響度 | 原因 | 発生度 | 現在の管理方法 | 検出度 | RPN | 推奨処置 |
|*6 {プレス|溶接|圧入|塗布} | {過大|不足|欠品|逆付け} | {機能不良|異音|漏れ} | {3..9} | {治具摩耗|設定ミス} | {2..7} | {始業点検|自動検出} | {2..8} | {30..300} | {ポカヨケ|頻度増} |
""",
    r"""
@class sensitive
@kind DK-48
@copies 2
@formats docx odt pdf
@name 実験ノート_{surname}_{code:##}
@folder 研究部/ノート
# 実験ノート
日付 {isodate}　記録者 {person}
実験題目　{code:AA}触媒を用いた{酸化|水素化|縮合}反応の検討
方法　原料 {1.0..20.0} g、触媒 {0.5..5.0} mol%、溶媒 {20..200} mL、{40..120}℃、{2..24} h
結果　収率 {30..95} %、純度 {85.0..99.5} %
考察　水分が多いと失活する。次回は脱水溶媒を用いる。
""",
    r"""
@class sensitive
@kind DK-49
@copies 2
@formats docx pptx pdf
@name 試作評価報告書_{part}
@folder 研究部/評価
# 試作評価報告書
試作品　{part}（{1..4}次試作）　数量 {5..30}
| 評価項目 | 目標値 | 実測値 | 判定 |
| 引張強度 | {100..400} N | {90..420} N | {○|×} |
| 耐熱 | {100..150} ℃ | {95..160} ℃ | {○|△} |
| 寿命 | {1..10} 万回 | {0.8..12.0} 万回 | ○ |
まとめ　{強度|寸法}が目標に届かず、{肉厚|材質}を見直して再試作する。
""",
    r"""
@class sensitive
@kind DK-51
@copies 2
@formats docx pptx xlsx
@name 開発計画書_{code:AA##}
@folder 研究部/計画
@sheet 計画書
# 新製品開発計画書
開発テーマ　{code:AA}用{part}の{軽量化|高耐熱化|電動化}
目標　質量 -{10..40}%、原価 {200..900}円、発売 {2026..2029}年
| 段階 | 期間 | 担当 | 開発費 千円 |
| 構想 | {isodate}～ | {surname} | {500..4000} |
| 試作 | {isodate}～ | {surname} | {2000..20000} |
| 量産準備 | {isodate}～ | {surname} | {5000..40000} |
""",
    r"""
@class sensitive
@kind DK-52
@copies 2
@formats docx pdf zip
@name 発明届出書_{code:##-###}
@folder 知財室/届出
^^ 発明届出書
届出日 {date}　発明者 {person}、{person}
発明の名称　{part}及びその製造方法
１．発明の目的　{軽量化|生産性の向上}
２．発明の構成　{中空の軸|二重の壁|傾いた溝}を設け、{射出|鍛造|焼結}で一体に作る
３．従来技術との違い　従来は{2..4}部品を溶接していた
４．公表の予定　{あり（{date} 学会）|なし}
所属長の評価　出願 {要|不要}
""",
    r"""
@class sensitive
@kind DK-58
@copies 2
@formats docx pdf
@name 秘密保持契約書（{customer}）締結版
@folder 法務室/原本控
^^ 秘密保持契約書
{customer}と{company}は、{part}の取引検討に際し相互に開示する秘密情報の取扱いに関し、本契約を締結する。
第１条（定義）秘密情報とは、開示者が秘密である旨を明示して開示した技術上、営業上の情報をいう。
第３条（目的外使用の禁止）受領者は秘密情報を本目的以外に使用しない。
第６条（有効期間）本契約は{era}から{2..5}年間有効とする。
甲　{city}　{customer}　調達部長 {person}　印
乙　{city}　{company}　代表取締役 {person}　印
""",
    r"""
@class sensitive
@kind DK-61
@copies 2
@formats xlsx ods
@name 原価計算書_{drawing}
@folder 営業本部/原価計算
@sheet 原価計算書
# 原価計算書
品番 {drawing}　品名 {part}　月産 {1000..40000}個
| 原価項目 | 金額（円/個） | 構成比 |
| 直接材料費 | {10.0..400.0} | {30..60}% |
| 直接労務費 | {5.0..120.0} | {10..25}% |
| 製造経費 | {5.0..150.0} | {10..30}% |
| 製造原価 | {30.0..700.0} | 100% |
| 販売価格 | {40.0..900.0} | |
| 粗利率 | {8.0..40.0}% | |
""",
    r"""
@class sensitive
@kind DK-62|DK-61
@copies 2
@formats xlsx pdf docx
@name 見積書_{code:M-####}
@folder 営業本部/見積書
@sheet 見積書
^^ 御　見　積　書
{customer}　御中
件名　{part}の製作　　見積番号 {code:M-####}　{date}
| 摘要 | 数量 | 単価 | 金額 |
| {part} | {100..5000} | {120..4000} | {90000..4000000} |
| 金型費 | 1式 | | {800000..9000000} |
合計金額　{1000000..12000000}円（税別）　有効期限 {30|60}日
{company}　営業本部　{surname}　印
""",
    r"""
@class sensitive
@kind DK-64|DK-77
@copies 2
@formats xlsx csv
@name 得意先名簿_{fiscal}
@folder 営業本部/名簿
@sheet 得意先
# 顧客リスト
| 会社名 | 部署 | 担当者名 | 役職 | 電話番号 | メールアドレス | 年間取引額 | ランク |
|*20 {client} | {dept} | {person} | {部長|課長|主任} | {tel} | {roman}{1..99}@client.example | {1..400}百万円 | {A|B|C} |
""",
    r"""
@class sensitive
@kind DK-69
@copies 2
@formats docx xlsx pdf eml+
@name 稟議書_{code:R-####}
@folder 社長室/稟議
@sheet 稟議書
^^ 稟　議　書
件名　{三次元測定機|射出成形機|基幹システム}購入の件
起案日 {date}　起案者 {department} {surname}
金額　{8..90}百万円　　支払条件 {検収後一括|5年リース}
理由　{老朽化|増産対応|法対応}のため
効果　年間 {2..30}百万円の削減、回収期間 {2.0..5.0}年
決裁　社長　専務　工場長　部長
""",
    r"""
@class sensitive
@kind DK-70
@copies 2
@formats xlsx pdf
@name 損益計算書_{fiscal}
@folder 財務室/決算
@sheet 損益計算書
# 損益計算書
自 {date}　至 {date}　（単位：千円）
| 科目 | 金額 | 前期 |
| 売上高 | {900000..4000000} | {900000..4000000} |
| 売上原価 | {700000..3000000} | {700000..3000000} |
| 販売費及び一般管理費 | {90000..500000} | {90000..500000} |
| 営業利益 | {10000..300000} | {10000..300000} |
| 当期純利益 | {5000..200000} | {5000..200000} |
""",
    r"""
@class sensitive
@kind DK-71
@copies 2
@formats docx pdf
@name 取締役会議事録（第{100..400}回）
@folder 社長室/取締役会
^^ 取締役会議事録
日　時　{date}　{time}
出席者　取締役 {4..8}名、監査役 {1..3}名
議　題
１　{maker}との業務提携の件　原案どおり承認された。
２　{fiscal}予算の件　営業利益{20..300}百万円の案を承認した。
３　重要な人事の件　{surname}を執行役員とすることを決めた。
以上の議事を明確にするため、出席取締役が記名押印する。
""",
    r"""
@class sensitive
@kind DK-72
@copies 2
@formats xlsx ods
@name 人事評価シート_{fiscal}
@folder 人事部/評価
@sheet 評価
# 人事評価一覧
| 社員番号 | 氏名 | 所属 | 役職 | 業績評価 | 能力評価 | 総合評価 | 昇格 | 基本給 |
|*10 {code:#####} | {person} | {dept} | {主任|係長|課長} | {A|B|C} | {A|B|C} | {S|A|B|C} | {可|否} | {220000..500000} |
""",
    r"""
@class sensitive
@kind DK-77|DK-72
@copies 2
@formats xlsx csv docx
@name 社員名簿（{isodate}現在）
@folder 人事部/名簿
@sheet 名簿
# 社員名簿
| 社員番号 | 氏名 | 生年月日 | 入社年月日 | 所属 | 住所 | 電話番号 |
|*22 {code:#####} | {person} | {birthday} | {isodate} | {dept} | {address} | {mobile} |
""",
    r"""
@class sensitive
@kind DK-76
@copies 2
@formats docx pptx xlsx
@name ネットワーク構成図_本社
@folder 情報シス/構成図
@sheet 構成図
# ネットワーク構成図（本社・工場）
| 機器 | 型番 | IPアドレス | 設置場所 | ファームウェア |
|*7 {コアスイッチ|ファイアウォール|無線AP|VPNルータ|サーバ}{row} | {code:AAA-####} | 10.{1..99}.{0..20}.{1..254} | {本社2F|工場A|電算室} | {1..9}.{0..20} |
サーバ室の入口は暗証番号式。保守用 SSH は {code:22##} 番
""",
    r"""
@class sensitive
@kind DK-67|DK-59
@copies 2
@formats docx pdf zip
@name 技術移転契約・移管リスト
@folder 国際課/移管
# 技術移転に関する移管リスト
移転先　{client}の現地法人　　対象　{part}の製造技術
| 番号 | 移管する技術資料 | 形式 | 時期 |
| 1 | 製造条件表 {10..40}件 | 紙 | {date} |
| 2 | 治工具図面 {20..90}枚 | PDF | {date} |
| 3 | 作業標準書 {20..60}件 | PDF | {date} |
対価　一時金 {20..90}百万円、実施料 {2..5}%
""",
]

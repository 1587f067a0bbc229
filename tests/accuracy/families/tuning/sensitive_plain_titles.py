# SPDX-License-Identifier: GPL-3.0-or-later
"""Unlabelled sensitive documents whose titles do not say what they are: machine output, mixed
English, hand-made tables, memos. What they are shows in their columns and values."""

DOCUMENTS = [
    r"""
@class sensitive
@kind DK-24
@difficulty hard
@copies 2
@formats xlsx csv
@name IMM{code:##}_backup
@folder 製造部/成形/バックアップ
| PARAM | UNIT | SET | ACT |
| BARREL TEMP NOZZLE | degC | {190..290} | {190..290} |
| BARREL TEMP FRONT | degC | {190..290} | {190..290} |
| BARREL TEMP REAR | degC | {170..260} | {170..260} |
| INJ SPEED 1 | mm/s | {20..120} | {20..120} |
| INJ SPEED 2 | mm/s | {10..90} | {10..90} |
| HOLD PRESS 1 | MPa | {20..90} | {20..90} |
| COOLING TIME | s | {8..30} | {8..30} |
| CUSHION | mm | {3.0..8.0} | {3.0..8.0} |
| CLAMP FORCE | kN | {500..3000} | {500..3000} |
""",
    r"""
@class sensitive
@kind DK-24|DK-47
@difficulty hard
@copies 2
@formats docx txt eml
@mailsubject 夜勤への申し送り
@name 申し送り{isodate}
@folder 製造部/成形/申し送り
{code:##}号機（{part}）：朝から銀条。ﾉｽﾞﾙを{5..15}℃下げ、スクリュー回転を{60..120}→{40..80}rpmにしたら止まった。
ゲート側のヒケは保圧{30..70}→{40..90}MPa、時間{1.0..3.0}秒のばしで可。
可動側の型温は{40..80}℃から動かさないこと。
原料{resin}は新ロット{code:#####}、乾燥{3..5}時間済み。
""",
    r"""
@class sensitive
@kind DK-25
@difficulty hard
@copies 2
@formats xlsx txt
@name ベンダー{code:##}番
@folder 製造部/板金
@sheet 曲げ
| 曲げ順 | 内R | V幅 | 補正角 | 突当て | 加圧 t |
|*6 {row} | {0.5..3.0} | {6..25} | {-2.5..-0.5} | {10.0..200.0} | {8..60} |
材 {steel} t{0.8..3.2}　伸び代 {1.2..5.0}　順番を変えると{2..4}番で当たる
""",
    r"""
@class sensitive
@kind DK-26|DK-27
@difficulty hard
@copies 2
@formats xlsx csv ods
@name {drawing}_OP{10..40}
@folder 製造部/機械/段取
| OP | TOOL | HOLDER | Z OFFSET | D OFFSET | RPM | FEED | DOC | LIFE |
|*7 {row}0 | {EM10R|DR6.8|TAP M8|BORE 25|CHAMFER} | {code:BT##} | -{80.000..220.000} | {2.000..12.500} | {900..14000} | {80..2400} | {0.10..4.00} | {60..900} |
""",
    r"""
@class sensitive
@kind DK-29
@difficulty hard
@copies 2
@formats txt docx zip
@name 窒化の覚え
@folder 製造部/熱処理
ガス軟窒化　{540..590}℃　{2..6}時間　NH3:RX={1..3}:1
SKD61は{510..540}℃で{8..24}時間、層は{0.08..0.25}mm。
急冷は油{60..100}℃。これより冷やすと反りが{0.05..0.20}出る。
前洗浄を省くと白層がむらになる。
""",
    r"""
@class sensitive
@kind DK-30
@difficulty hard
@copies 2
@formats xlsx docx
@name レーザ{code:##}_recipe
@folder 製造部/溶接
| No. | Power W | Speed mm/s | Focus mm | Pulse ms | Ar L/min | 溶込み mm |
|*6 {row} | {400..3000} | {10..80} | {-1.0..1.0} | {1.0..10.0} | {10..25} | {0.4..2.5} |
重ね {steel}＋{steel}　すき間{0.05..0.15}まで　ビード幅{0.8..2.0}
""",
    r"""
@class sensitive
@kind DK-32
@difficulty hard
@copies 2
@formats xlsx txt
@name 3号槽の様子
@folder 表面処理課
@sheet 3号槽
| 日 | Ni | Zn | 硼酸 | 光A | 光B | pH | ℃ | A/dm2 | 足したもの |
|*8 {1..31} | {50..90} | {8..20} | {30..50} | {2..12} | {0.1..2.0} | {3.8..5.4} | {40..60} | {1.0..5.0} | 光A {10..200}mL |
""",
    r"""
@class sensitive
@kind DK-34
@difficulty hard
@copies 2
@formats xlsx csv docx
@name Lot{code:####}_wt
@folder 研究所/秤量
| # | Chem | Grade | wt% | actual g | note |
| 1 | Epoxy resin | {code:E-###} | {40.0..60.0} | {400.0..600.0} | |
| 2 | Amine | {code:A-##} | {10.0..20.0} | {100.0..200.0} | exotherm |
| 3 | Silica | {0.5..10.0}um | {20.0..40.0} | {200.0..400.0} | dry 120C |
| 4 | Coupling agent | {code:S-###} | {0.5..2.0} | {5.0..20.0} | |
| 5 | Pigment | | {0.1..2.0} | {1.0..20.0} | |
""",
    r"""
@class sensitive
@kind DK-36|DK-24
@difficulty hard
@copies 2
@formats xlsx txt
@name フィルムライン{isodate}
@folder 製造部/押出
@sheet 1号
| 項目 | 1号 | 2号 |
| 押出 rpm | {30..120} | {30..120} |
| Tダイ ℃ | {200..280} | {200..280} |
| リップ開度 mm | {0.4..1.2} | {0.4..1.2} |
| キャストロール ℃ | {20..80} | {20..80} |
| 延伸倍率 縦/横 | {2.5..4.5}/{2.5..5.0} | {2.5..4.5}/{2.5..5.0} |
| 熱固定 ℃ | {150..230} | {150..230} |
| 厚み μm | {12..100} | {12..100} |
""",
    r"""
@class sensitive
@kind DK-19|DK-20|DK-23
@difficulty hard
@copies 2
@formats pptx xlsx docx eml+
@name {part}ができるまで
@folder 生産準備/流れ
# {part}ができるまで
---
# 前半
鋼管（{steel}）→ 切断 {2..6}秒 → 口絞り 3回 → 洗浄 → 中間焼鈍 {650..720}℃
---
# 後半
冷間鍛造 {200..630}t → 旋削 → 転造 → 高周波 → 研磨 {2..5}μm → 洗浄 → 検査
外注は転造（{maker}）のみ。能力の隘路は研磨で、{20..90}個/時。
""",
    r"""
@class sensitive
@kind DK-23|DK-47
@difficulty hard
@copies 2
@formats docx pdf
@name {part}やり方
@folder 製造部/やり方
# {part}の組み方
(1) まず軸を{40..80}℃に温める（{3..8}分）。
(2) 軸受は打ち込まず、{0.5..2.0}kNでゆっくり押す。
(3) すき間{0.02..0.08}を厚みゲージで見る。入らなければ組み直す。
(4) ボルトは{3..12}N・m、三回に分ける。
(5) 回して音を聞く。「コロコロ」は異物。
""",
    r"""
@class sensitive
@kind DK-41|DK-43
@difficulty hard
@copies 2
@formats csv xlsx
@name gauge_{code:########}
@folder 品質保証部/生データ
| SN | DIA_A | DIA_B | RUNOUT | FLAT | TORQUE | JUDGE |
|*20 {code:######} | {9.980..10.020} | {24.950..25.050} | {0.001..0.030} | {0.001..0.050} | {1.80..2.40} | {OK|OK|OK|OK|NG} |
""",
    r"""
@class sensitive
@kind DK-44
@difficulty hard
@copies 2
@formats eml docx txt
@mailsubject {client}で見つかった{割れ|欠け}について
@name 不良連絡の返事
@folder 品質保証部/メール
{surname}様
ご指摘の件、当社で調べましたところ、{date}の型替え後に位置決めピンが{0.1..0.4}mm曲がっており、{40..900}個に傷が付いたと分かりました。
検査で見逃したのは、照明が{1..3}本切れていたためです。
ピンを焼入れ品に替え、始業時に照度を測るようにしました。お手元の{100..900}個は当社で選別いたします。
ご迷惑をおかけし申し訳ございません。
""",
    r"""
@class sensitive
@kind DK-46
@difficulty hard
@copies 2
@formats xlsx csv
@name {1..12}月締め_ライン
@folder 製造部/実績
| LINE | PLAN | ACT | NG | NG% | DOWN min | 主因 |
|*8 {A|B|C}{row} | {4000..20000} | {3500..20000} | {10..600} | {0.2..6.0} | {10..900} | {材料切れ|型故障|段取り|人待ち} |
""",
    r"""
@class sensitive
@kind DK-03|DK-24
@difficulty hard
@copies 2
@formats docx txt eml
@mailsubject {code:A-###}のT1結果
@name T1結果
@folder 金型課/トライ
{code:A-###}のT1を{date}に打ちました。
・ゲート切れが悪い　→ ゲート径{0.8..1.6}へ拡大
・裏のボスでヒケ　→ コアピンを{0.3..0.8}下げる
・PLのバリ{0.05..0.15}　→ 受け面の当たり直し
・伸び尺は{4..18}/1000のままで寸法可
・スライドの戻りが渋い　→ ばね{2..4}本追加
T2は{date}。改造費{200..900}千円。
""",
    r"""
@class sensitive
@kind DK-07|DK-10
@difficulty hard
@copies 2
@formats docx pptx zip
@name 制御基板 検討メモ
@folder 開発室/電気
# 制御基板の検討
- マイコン {STM32G4|RX24T}、12bit ADC を{2..4}ch、PWM {16..40}kHz
- ゲート抵抗は{10..33}Ω、デッドタイム{0.8..2.0}μs
- 電源 12V→5V→3.3V、突入は{2..9}A
- ノイズが通信に乗るので GND を{2..3}点で分ける
- 絶縁距離 沿面{3.0..8.0}mm
""",
    r"""
@class sensitive
@kind DK-11|DK-12
@difficulty hard
@copies 2
@formats xlsx txt
@name {part}計算メモ
@folder 設計課/計算
| 記号 | 値 | 単位 | 式 |
| F | {200..9000} | N | 仕様 |
| A | {20..400} | mm2 | bh |
| σ | {20..220} | MPa | F/A |
| Kt | {1.4..3.2} | － | R{1..4} |
| σmax | {60..400} | MPa | Kt・σ |
| Sf | {1.2..4.0} | － | σw/σmax |
100万回で折れない見込み。Rを{1..3}に増やせば{1.2..1.6}倍
""",
    r"""
@class sensitive
@kind DK-14
@difficulty hard
@copies 2
@formats eml txt docx
@mailsubject {drawing}を変えます
@name {drawing}を変えます
@folder 設計課/連絡
{drawing}（{part}）の穴位置を{0.5..2.0}mm外側に動かします。{customer}の組付けで干渉したためです。
旧品は{date}出荷分まで。図面はRev.{B|C|D}に上げました。
検具と順送型の{2..6}ステージも直してください。費用は先方負担で話がついています。
""",
    r"""
@class sensitive
@kind DK-48|DK-50
@difficulty hard
@copies 2
@formats txt docx xlsx
@name run{code:##}_{isodate}
@folder 研究所/run
@sheet run
| run | cat mol% | T | t h | conv % | sel % | memo |
|*6 {row} | {0.1..2.0} | {40..140} | {1..24} | {20..99} | {60..99} | {黄変|沈殿|良好|再現せず} |
次は配位子を{2..4}当量にする。{surname}
""",
    r"""
@class sensitive
@kind DK-51|DK-55
@difficulty hard
@copies 2
@formats pptx docx
@name {2028..2032}年に向けて
@folder 開発/将来
# {2028..2032}年に何を売るか
---
# 出す順番
{code:AA}-1 → {code:AA}-2（{冷却|無線}付き）→ 医療向け
---
# 技術の手当て
| 足りないもの | いつ | どこから |
| 低粘度の封止材 | {2026..2027} | 自社 |
| 薄肉鋳造 | {2027..2028} | {maker}と組む |
| 解析要員 {2..4}名 | すぐ | 採用 |
""",
    r"""
@class sensitive
@kind DK-52
@difficulty hard
@copies 2
@formats docx eml eml+
@mailsubject 出願の相談
@name 出願の相談
@folder 知財/相談
{surname}様
次の二点で特許を取れないか相談させてください（まだどこにも発表していません）。
ア　{part}の溝に傾斜を{3..15}°付け、接着剤が先端に回るようにした点
イ　その傾斜を型の入子で出す方法
{maker}の公開公報に似たものがありますが、先端に回す点は書かれていません。
{date}の展示会より前に出したいです。　発明者は私と{surname}です。
""",
    r"""
@class sensitive
@kind DK-60|DK-58
@difficulty hard
@copies 2
@formats docx pdf
@name 覚書_{maker}
@folder 法務/覚書
^^ 覚書
{company}と{maker}は、{era}付の基本契約に関し、次のとおり合意した。
1 {part}の単価を{date}納入分から{45..900}円とする。
2 型の減価償却は{24..60}回の分割とし、残額は{customer}が転注したとき一括で精算する。
3 この覚書の内容は第三者に話さない。
{era}　　（双方記名押印済み）
""",
    r"""
@class sensitive
@kind DK-61
@difficulty hard
@copies 2
@formats xlsx csv
@name {drawing} いくらでできるか
@folder 営業部/原価
| | 秒/個 | 円/秒 | 円/個 |
| 材 {0.010..0.900}kg×{150..900}円 | | | {3..500} |
| プレス | {1.0..4.0} | {0.8..2.0} | {1..8} |
| 溶接 | {10..40} | {0.9..1.8} | {9..70} |
| 塗装 外注 | | | {10..60} |
| 型の償却 | | | {2..40} |
| 儲け {5..15}% | | | {3..80} |
これ以下では赤字：{40..900}円
""",
    r"""
@class sensitive
@kind DK-63|DK-61|DK-62
@difficulty hard
@copies 2
@formats eml txt docx
@mailsubject {maker}との値段の話
@name 値段の話
@folder 購買課
{surname}課長
{maker}は{part}を{80..400}円なら受けると言っています。うちの目標は{60..300}円です。
{maker}の見積（{70..380}円）を見せれば、あと{2..6}円は下がると思います。
{date}までに決めないと{customer}の量産に間に合いません。上限は{surname}部長から{90..420}円と聞いています。
""",
    r"""
@class sensitive
@kind DK-64|DK-62
@difficulty hard
@copies 2
@formats xlsx ods csv
@name {fiscal}攻める先
@folder 営業部/攻め
| 先 | 誰が決める | 今の仕入先 | 今の値段 | うちの値段 | 見込 千個/月 | 次 |
|*8 {client} | {surname}{部長|課長|さん} | {maker} | {50..900} | {50..900} | {2..80} | {サンプル|接待|工場監査|値決め} |
""",
    r"""
@class sensitive
@kind DK-69|DK-70
@difficulty hard
@copies 2
@formats docx eml
@mailsubject {第三|新}工場の件
@name 新工場の件
@folder 役員室
{surname}常務
新工場は{city}の{6000..30000}m2で進めたいと考えます。土地{200..900}百万円、建屋{800..3000}百万円、機械{500..2000}百万円です。
銀行は{1.0..2.5}%で{1000..3000}百万円まで応じるとのこと。回収は{6..11}年。
公表は契約後にします。町と県にはまだ話していません。
""",
    r"""
@class sensitive
@kind DK-70
@difficulty hard
@copies 2
@formats xlsx csv zip
@name P&L_{fiscal}_v{1..9}
@folder 経理課
| (MJPY) | ACT | BUD | VAR | LY |
| Sales | {200..900} | {200..900} | {-90..90} | {200..900} |
| COGS | {150..700} | {150..700} | {-60..60} | {150..700} |
| SG&A | {30..120} | {30..120} | {-20..20} | {30..120} |
| OP | {-20..90} | {-20..90} | {-40..40} | {-20..90} |
| Cash | {100..600} | {100..600} | {-90..90} | {100..600} |
""",
    r"""
@class sensitive
@kind DK-71|DK-69
@difficulty hard
@copies 2
@formats docx txt
@name 月曜の打合せ（社長室）
@folder 役員室/打合せ
{surname}社長、{surname}専務、{surname}常務、{surname}顧問
・{maker}を買う件。先方の社長は{300..900}百万円と言う。こちらは{200..600}まで。仲介料{3..5}%。
・来期の役員報酬は{5..20}%下げる。
・{surname}部長を子会社の社長に出す。本人にはまだ言わない。
・配当は{5..30}円とする。
""",
    r"""
@class sensitive
@kind DK-72
@difficulty hard
@copies 2
@formats docx eml txt
@mailsubject {surname}さんの異動について
@name 異動の相談
@folder 人事課/相談
{surname}課長
{surname}さん（{dept}）は、班長との折り合いが悪く、この{2..6}か月で{3..12}日休んでいます。
評価は前回C、今回もCの予定です。{date}付で{dept}へ移し、手当{5000..20000}円は外します。
本人は家庭の事情（親の介護）もあると話していました。
""",
    r"""
@class sensitive
@kind DK-73|DK-77|DK-72
@difficulty hard
@copies 2
@formats csv txt xlsx
@name 12桁_{fiscal}
@folder 経理課/年調
| 社員 | 名前 | 個人番号 | 妻・夫 | 個人番号（配偶者） |
|*10 {code:####} | {person} | {mynumber} | {person} | {mynumber} |
""",
    r"""
@class sensitive
@kind DK-77|DK-72
@difficulty hard
@copies 2
@formats docx txt
@name 面接に来た人
@folder 人事課/採用
{person}　{birthday}生　{address}　{mobile}
 学歴　{北嶺|東郷}大学　職歴　{maker} {2..12}年　希望 {280..600}万円
{person}　{birthday}生　{address}　{mobile}
 学歴　県立工業高校　職歴　{maker} {2..12}年　希望 {280..600}万円
{person}　{birthday}生　{address}　{mobile}
 学歴　高専　職歴　なし　希望 {280..600}万円
二人目を採る。三人目は健康診断で肝機能の値が高い。
""",
    r"""
@class sensitive
@kind DK-76|DK-79
@difficulty hard
@copies 2
@formats txt docx eml+
@name ルータ設定{code:##}
@folder 情報システム課/設定控
~ hostname RT-HONSHA
~ ip route default gateway pp 1
~ pp auth username honsha-01@isp.example Hk39xQ2v
~ ip filter 200011 pass 192.168.40.0/24 * tcp * 3389
~ ipsec ike pre-shared-key 1 text Tq7Lm2zR9w
~ nat descriptor masquerade static 1 5 192.168.40.12 tcp 443
~ dhcp scope 1 192.168.40.50-192.168.40.190/24
~ login password *
~ administrator password encrypted
""",
    r"""
@class sensitive
@kind DK-79
@difficulty hard
@copies 2
@formats txt csv
@name env_{code:##}
@folder 開発室/ソフト/環境
~ # 生産監視サーバ 本番
~ DB_HOST=10.20.4.18
~ DB_USER=seisan
~ DB_PASSWORD=Wm4!kTz82pQ
~ AWS_ACCESS_KEY_ID=AKIAQ7ZP3LMT5VXK2RWD
~ AWS_SECRET_ACCESS_KEY=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
~ SMTP_PASS=Np7xVd31
""",
    r"""
@class sensitive
@kind DK-54
@difficulty hard
@copies 2
@formats txt
@ending st
@name 搬送{code:##}
@folder 工機課/PLC/ソース
~ (* 搬送セル  工機課  機種切替の表は現場で合わせた *)
~ PROGRAM Hansou
~ VAR  pos : ARRAY[1..6] OF REAL := [0.0, 112.4, 198.7, 240.05, 311.9, 402.2];  nukiOK : BOOL;  t1 : TON;  END_VAR
~ IF nukiOK AND NOT alarm THEN
~     axis.Target := pos[kind] + hosei[kind];
~     axis.Vel := SEL(kind = 3, 420.0, 260.0);
~ END_IF
~ t1(IN := axis.InPos, PT := T#180ms);
~ END_PROGRAM
""",
    r"""
@class sensitive
@kind DK-57
@difficulty hard
@copies 2
@formats docx pptx
@name {maker}の新型を開けてみた
@folder 開発室/よその品
# 開けてみて分かったこと
- 外側は{resin}、内側の爪で留め、ねじは{2..6}本しかない
- 基板は{2|4}層、マイコンの刻印は削ってある
- 巻線は{0.10..0.40}mm、{60..200}ターン
- 材料費は{180..900}円と見た。うちより{10..60}円安い
写真{8..30}枚は別フォルダ
""",
    r"""
@class sensitive
@kind DK-09
@difficulty hard
@copies 2
@formats xlsx csv
@name 何をいくつ使うか_{drawing}
@folder 設計課/構成
| 親 | 子 | 名前 | 数 | どこから | 備考 |
|*12 {code:##-###} | {code:##-###} | {item} | {1..12} | {maker} | {|支給|社内|在庫限り} |
""",
    r"""
@class sensitive
@kind DK-01|DK-02|DK-18
@difficulty hard
@copies 2
@formats pdf xlsx
@name スケッチ{code:###}
@folder 設計課/スケッチ
{part}（手書きを清書）
全長 {40..160} ±0.1　段付 φ{10..30}→φ{6..20}
Oリング溝 幅{1.9..4.0} 深{1.3..3.0} +0.05/0
穴 {2..6}-φ{3.0..9.0} P.C.D {20..60}
直角度 0.0{2..8}　同心度 φ0.0{2..8}
材 {steel}　Ra {0.4|0.8|1.6}
""",
]

# SPDX-License-Identifier: GPL-3.0-or-later
"""Published, printed and taught matter that resembles a maker's own: papers, patents, manuals, open programs."""

DOCUMENTS = [
    r"""
@class lookalike
@formats pdf html docx
@copies 3
@difficulty hard
@name 論文_摩擦攪拌接合
@folder 図書/論文
# 摩擦攪拌接合における工具形状の影響
溶接学会論文集　第{20..42}巻　第{1..4}号　pp.{10..60}-{61..90}
要旨　A5052 の突合せ継手について、回転{600..1500}rpm、送り{100..400}mm/min で接合し、引張強さを調べた。
参考文献　[1] Thomas W.M. et al., 1991.　[2] 日本溶接協会編、便覧.
""",
    r"""
@class lookalike
@formats pdf docx html
@copies 3
@difficulty hard
@name 特開公報写し
@folder 図書/公報
# (19) 日本国特許庁　(12) 公開特許公報(A)
(11) 特開20{10..23}-{code:######}　(43) 公開日 {era}
(54)【発明の名称】{part}の取付構造
(57)【要約】【課題】振動に強い取付構造を提供する。【解決手段】弾性片を一対設ける。
【請求項1】基部と、基部から延びる弾性片とを備える取付構造。
""",
    r"""
@class lookalike
@formats pdf html
@copies 3
@difficulty hard
@name datasheet_{code:LM####}
@folder カタログ/電子
# {code:LM####} 3-Terminal Regulator Data Sheet
| Parameter | Min | Typ | Max | Unit |
| Output voltage | 4.8 | 5.0 | 5.2 | V |
| Dropout | - | {0.8..2.0} | - | V |
| Quiescent current | - | {2.0..8.0} | 10 | mA |
Order samples from your distributor. Rev. {A|B|C|D}
""",
    r"""
@class lookalike
@formats pdf docx html
@copies 3
@difficulty medium
@name 射出成形機_取扱説明書
@folder 設備/取説
# 電動射出成形機　取扱説明書（第{1..9}章）
- 型締力の設定は画面の「型開閉」で行います
- 保圧は最大6段、速度は最大10段まで選べます
- 工場出荷時の設定は全段0です
設定の例は添付の早見表をごらんください。
""",
    r"""
@class lookalike
@formats txt html
@ending md
@copies 3
@difficulty medium
@name README_opencsv
@folder ソフト/頒布
# tinycsv
A small CSV reader. MIT License.
~ $ pip install tinycsv
~ >>> import tinycsv
Version {0..3}.{0..19}. Bug reports are welcome on the tracker.
""",
    r"""
@class lookalike
@formats txt
@ending c
@copies 3
@difficulty hard
@name blink
@folder 教育/マイコン
/* Blink: the first program of every course */
#include <avr/io.h>
#include <util/delay.h>
int main(void)
{
  DDRB |= 1;
  for (;;)
    PORTB ^= 1, _delay_ms(500);
}
""",
    r"""
@class lookalike
@formats pdf html docx
@copies 3
@difficulty hard
@name 講演要旨集_{fiscal}
@folder 図書/学会
# 春季大会 講演要旨集より
| 番号 | 題目 | 所属 |
| A{10..30} | 水潤滑におけるDLC膜の摩擦 | 大学 |
| B{10..30} | 高張力鋼板のスプリングバック予測 | 大学 |
| C{10..30} | 廃樹脂の再ペレット化 | 公設試 |
要旨集は学会の頁で読めます。
""",
    r"""
@class lookalike
@formats pdf docx
@copies 3
@difficulty hard
@name 有価証券報告書抜粋
@folder 参考/他社
# 有価証券報告書（公表）より　{maker}
| 科目（百万円） | 前期 | 当期 |
| 売上高 | {12000..90000} | {12000..90000} |
| 営業利益 | {300..6000} | {300..6000} |
| 自己資本比率 | {30..60}％ | {30..60}％ |
出所 EDINET
""",
    r"""
@class lookalike
@formats html pdf docx
@copies 3
@difficulty hard
@name 導入事例の紹介記事
@folder 広報/記事
# 導入事例　{company}様
検査の自動化で、目視{2..6}人を{1..2}人に。担当の{surname}さんは「外観の見逃しが減りました」と話す。
月刊・工場のひろば {2..12}月号 掲載
""",
    r"""
@class lookalike
@formats xlsx csv html
@copies 3
@difficulty medium
@name 元素の表
@folder 教育/理科
| 番号 | 記号 | 名 | 原子量 | 融点℃ |
| 13 | Al | アルミニウム | 26.98 | 660 |
| 26 | Fe | 鉄 | 55.85 | 1538 |
| 28 | Ni | ニッケル | 58.69 | 1455 |
| 29 | Cu | 銅 | 63.55 | 1085 |
| 30 | Zn | 亜鉛 | 65.38 | 420 |
理科年表をもとに作成（{today}）
""",
    r"""
@class lookalike
@formats docx pdf
@copies 3
@difficulty medium
@name 化学の授業プリント
@folder 教育/理科
# 高校化学　中和滴定のプリント
0.10 mol/L の塩酸{10.0..20.0}mLを中和するのに、水酸化ナトリウム水溶液が{8.0..24.0}mL要った。濃度を求めよ。
指示薬はフェノールフタレイン。pH の変化を図にかけ。
""",
    r"""
@class lookalike
@formats pdf html docx
@copies 3
@difficulty hard
@name 金型入門の冊子
@folder 図書/入門
# やさしい金型入門（見本誌）
第3章　ゲートの種類
ピンゲート、サブマリンゲート、サイドゲートの三つを絵で見る。収縮率は材料ごとに違い、POM なら20/1000が目安とされる。
定価 {1200..2800}円　書店にて発売中
""",
    r"""
@class lookalike
@formats docx html pdf
@copies 3
@difficulty medium
@name 自転車整備の手順
@folder 親睦会/自転車部
# 自転車の整備手順
| 手順 | 内容 | 締付(N·m) |
| 1 | チェーンを外し、灯油で洗う | - |
| 2 | クランクを付ける | {35..50} |
| 3 | ステムを締める | {4..6} |
| 4 | ブレーキを調整 | {5..8} |
""",
    r"""
@class lookalike
@formats docx pdf xlsx
@copies 3
@difficulty medium
@name 応急手当カード
@folder 安全/救急
# 応急手当
| けが | すること | 時間 |
| やけど | 流水で冷やす | {10..30}分 |
| 切り傷 | 押さえる | {5..15}分 |
| 目に薬品 | 洗眼器で洗う | 15分以上 |
救急 119
""",
    r"""
@class lookalike
@formats txt csv
@copies 3
@difficulty hard
@name 歩数ログ
@folder 親睦会/健康
| date | steps | km | kcal |
|*12 {isodate} | {2000..16000} | {1.4..12.0} | {80..620} |
健康ウォーク週間（チーム番号 {1..9}）
""",
    r"""
@class lookalike
@formats xlsx csv
@copies 3
@difficulty hard
@name 電力の使い方調べ
@folder 環境/報告書
# 環境報告書　エネルギー使用
| 年度 | 電力(MWh) | ガス(千m3) | CO2(t) |
|*5 {2018..2024} | {1200..4800} | {80..420} | {600..2600} |
ホームページの環境報告書と同じ数字です。
""",
    r"""
@class lookalike
@formats html docx
@copies 3
@difficulty medium
@name 郵便番号のしらべ方
@folder 総務/手引き
# 郵便番号のしらべ方
例　{post}　{city}
日本郵便の頁で町名を入れると七けたが出ます。ハイフンの前は三けたです。
""",
]

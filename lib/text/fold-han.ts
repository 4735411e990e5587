/**
 * Characters that are one and the same, as they are written in Taiwan and old Viet Nam, in China
 * and in Japan. Only what administrative words need: a reader of any of the three types her own.
 */
const SAME = `
黨党 產产産 執执 務务 員员 級级 縣县 書书 幹干 組组 織织 傳传伝 運运 檢检検 係系繫 統统 體体 領领 導导
動动 塊块 權权権 會会 國国 團团団 內内 審审 舉举挙 課课 識识 觸触 勳勋勲 機机 關关関 專专専 計计
劃划畫画 資资 財财 場场 農农 業业 發发発髮 載载 勞劳労 傷伤 藝艺芸 醫医 濟济済 遊游 歷历歴曆暦 區区
經经経 預预 應应応 單单単 準准 罷罢 補补 徵征 戰战戦 號号 進进 紀纪 譽誉 榮荣栄 裝装 贈赠 類类
別别 點点 島岛 數数 積积 規规 圖图図 閱阅 結结 構构 層层 聰聪 雲云 收収 償偿 編编 簡简 輪轮 轉转転
綱纲 論论 張张 頒颁 試试 續续続 競竞 爭争 聯联 從从従 線线 實实実 現现 後后 電电 與与 標标 錢钱
貫贯 徹彻 陣阵 風风 訴诉 貪贪 覺觉覚 費费 賄贿 賂赂 污汚 擾扰 罰罚 違违 強强 證证証 戶户戸 難难
寧宁 軍军 隊队 衛卫衞 習习 勢势 護护 災灾 離离 狀状 緊紧 責责 銀银 質质 問问 題题 評评 訂订 認认
講讲 記记 訪访 設设 許许 調调 談谈 請请 諸诸 謀谋 讀读読 變变変 讓让譲 貧贫 貨货 貿贸 賃赁 賦赋
賞赏 賠赔 購购 贊赞賛 跡迹 軌轨 較较 輔辅 輸输 轄辖 適适 選选 遞递 遺遗 還还 邊边辺 郵邮 鄉乡郷
釋释釈 鋼钢 錄录録 鎮镇 鐵铁鉄 長长 門门 閉闭 開开 間间 陸陆 陽阳 際际 隨随 險险険 雙双 雜杂雑
靈灵 靜静 頁页 項项 順顺 須须 頭头 願愿 顧顾 顯显顕 飛飞 餘余 館馆 驗验験 驛驿駅 魚鱼 麗丽 齊齐
龍龙竜 齡龄齢 亞亚亜 來来 倉仓 個个箇 偉伟 側侧 偵侦 傑杰 備备 債债 僑侨 價价価 儀仪 億亿 優优
儲储 兒儿児 兩两両 冊册 凍冻 創创 劇剧 劑剂剤 勝胜 勵励 勸劝 匯汇 協协 參参 吳吴 啟启 喪丧 嚴严厳
圍围囲 園园 圓圆円 堅坚 報报 墾垦 壇坛 壓压圧 壞坏壊 壽寿 夢梦 奪夺 奮奋 婦妇 孫孙 寫写 寶宝 尋寻
對对対 嶺岭 巖岩 帥帅 師师 帳帐 帶带帯 幣币 廣广広 廳厅庁 彈弹弾 徑径 復复複 懲惩 懷怀 戲戏 擁拥
擇择択 擔担 據据拠 擬拟 擴扩拡 敗败 敵敌 斷断 時时 暫暂 東东 條条 極极 樂乐 樓楼 橋桥 檔档 歡欢歓
歲岁歳 殘残 毀毁 氣气気 決决 沖冲 況况 淨净 測测 溫温 滅灭 滿满 漁渔 漢汉 潔洁 澤泽沢 灣湾 營营営
爐炉 獎奖奨 獨独 獻献 獲获 環环 畢毕 異异 當当 療疗 盡尽 監监 盤盘 眾众 礎础 礦矿鉱 禮礼 禦御
種种 稱称 穩稳穏 窮穷 築筑 節节 範范 糧粮 納纳 純纯 細细 終终 給给 絕绝 絲丝 綜综 綠绿緑 維维
網网 緩缓 練练 縮缩 總总総 績绩 繼继継 義义 聖圣 聞闻 聲声 職职 肅肃 臨临 興兴 舊旧 艦舰 莊庄
華华 萬万 葉叶 蘇苏 製制 襲袭 覽览 親亲 觀观観 訓训 討讨 訊讯 詞词 詢询 誌志 誤误 諾诺 譯译訳
負负 貢贡 販贩 貴贵 買买 賓宾 賣卖売 賢贤 賽赛 趨趋 車车 辭辞 遷迁 遲迟 銷销 鋒锋 錯错 鍛锻 鑑鉴
陳陈 陰阴 隱隐 頻频 額额 顏颜 養养 馬马 駐驻 駕驾 驅驱 鬥斗 鳥鸟 鹽盐塩 黃黄 處处処 辦办 則则 稅税
鋪舖铺 為为 無无 虛虚 將将 屬属 拋抛 寬宽 廢废 廠厂 慶庆 憲宪 態态 戀恋 擊击 敘叙 於于 棄弃 楊杨
榜 樣样 樹树 橫横 欄栏 歸归帰 沿 濱滨 瀾澜 煙烟 熱热 牆墙 獄狱 疊叠 癥症 盜盗 盧卢 確确 祿禄 禍祸
離离 籌筹 簽签 紅红 約约 紙纸 緒绪 緝缉 聽听 脫脱 藥药薬 藍蓝 觸触 詐诈 詳详 誠诚 謹谨 譜谱 財财
贓赃 輕轻 輯辑 遠远 鄰邻 鍵键 閣阁 階阶 隸隶 鞏巩 響响 頂顶 領领 駛驶 騎骑 鬆松 鮮鲜 麥麦 黏粘`;

const REPRESENTATIVE = new Map<string, string>();

for (const group of SAME.split(/\s+/u)) {
  const characters = [...group];
  const known = characters.find((one) => REPRESENTATIVE.has(one));
  const chosen = (known && REPRESENTATIVE.get(known)) ?? characters[0] ?? '';
  for (const one of characters) REPRESENTATIVE.set(one, chosen);
}

/** A text whose Hán characters are brought under one form each, for comparing; nothing else changes. */
export function foldHan(text: string): string {
  return Array.from(text, (one) => REPRESENTATIVE.get(one) ?? one).join('');
}

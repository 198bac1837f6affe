nudges-digest = 早安，有 { $count } 個地方該去看看同學：
nudges-soon = ・{ $place }：{ $due } 前要去（還有 { $days } 天）
nudges-late = ・{ $place }：{ $due } 到期，已過 { $days } 天。{ $told } 會通知承辦老師
nudges-late-told = ・{ $place }：{ $due } 到期，已過 { $days } 天。{ $told } 已通知承辦老師
nudges-was-planned = 　你原本打算 { $day } 去，去了嗎？去了就按下面確認。
nudges-button-confirm = 已去 { $place }
nudges-quiet = 另外，{ $count } 位學生好幾天沒消息。
nudges-button-quiet = 看好久沒消息的

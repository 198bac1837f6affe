report-welfare-ask-words = 發生什麼事？想到什麼就寫什麼，一句也可以。會給誰看，等一下由你選。
report-welfare-ask-category = 比較像哪一種？
report-welfare-ask-safe = 你現在安全嗎？
report-welfare-ask-who = 誰可以知道是你說的？不管選哪個，公司都不會知道。
report-welfare-ask-photo = 傳一張照片給我。
report-welfare-ask-place = 傳你的位置給我。
report-welfare-label-words = 發生的事
report-welfare-label-category = 類別
report-welfare-label-safe = 現在
report-welfare-label-who = 誰可以知道
report-welfare-label-photo = 照片
report-welfare-label-place = 位置
report-welfare-review = 看一下，這樣送出可以嗎？
report-welfare-button-save = 送出
report-welfare-heard = 謝謝你說出來，我陪你把它說清楚。
report-welfare-photo-kept = 照片收到了。要說說發生什麼事嗎？不是要回報的話，按「先不填了」。
report-welfare-option-wages = 薪水、扣錢
report-welfare-option-overtime-or-hours = 工時太長、加班、沒休息
report-welfare-option-injury-or-safety = 受傷、不安全
report-welfare-option-harassment-or-bullying = 被罵、被欺負
report-welfare-option-sexual-harassment = 性騷擾
report-welfare-option-training-mismatch = 工作跟學的無關
report-welfare-option-no-rotation-or-instructor = 一直同一站、沒人教
report-welfare-option-dorm-food-transport = 宿舍、吃飯、交通
report-welfare-option-contract-breach = 跟合約不一樣、扣證件
report-welfare-option-health-mental = 睡不好、壓力大、想哭
report-welfare-option-discrimination = 被不公平對待
report-welfare-option-other = 其他
report-welfare-option-replacement = 想換公司
report-welfare-option-safe = 現在安全
report-welfare-option-not-safe = 不安全，要人幫忙
report-welfare-option-teacher-too = 我的老師和學校承辦老師
report-welfare-option-coordinators = 只有學校承辦老師
report-welfare-option-sealed = 不要讓人知道是我
report-welfare-saved-urgent = 收到了，第 { $number } 號，已經馬上通知值班老師。沒有人接手的話，每 15 分鐘會再通知一次。有危險先打 110 或 119。
report-welfare-saved-high = 收到了，第 { $number } 號。承辦老師已經收到通報，白天 4 個小時內會有人看，有人接手我會告訴你。
report-welfare-saved-normal = 收到了，第 { $number } 號。兩個上課日內會有老師看，有人接手我會告訴你。
report-welfare-readers-teacher-too = 看得到的人：你的訪視老師、學校承辦老師。
report-welfare-readers-coordinators = 看得到的人：只有學校承辦老師。你的訪視老師不會看到。
report-welfare-readers-sealed = 承辦老師看得到內容，看不到你是誰；他們回覆時，我會轉給你。只有在危及生命時，老師寫明理由才能打開，而且我會告訴你。
report-welfare-button-status = 看我的回報
report-welfare-button-open = 打開看看
report-welfare-teacher-told = { $who } 有事想讓你知道（第 { $number } 號）。承辦老師也收到了。請先不要跟公司提起。
report-welfare-sealed = 一位同學（不具名）
report-welfare-alert =
    第 { $number } 號：{ $who }（{ $where }）
    關於：{ $about }
    請按「我來處理」再打開看。
report-welfare-alert-campus =
    第 { $number } 號：{ $who }（{ $where }）
    關於：{ $about }
    疑似校園性別事件：最晚 { $until } 前要完成通報（24 小時，假日照算），不要自行調查。
    請按「我來處理」再打開看。

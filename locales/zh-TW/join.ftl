join-need-code = 你好，我是攜手，產學攜手計畫的小幫手。請把學校給你的邀請碼傳給我（像 ABCDE-23456-FGHJK）。沒有的話，請跟學校的承辦老師要。
join-wrong-code = 這個碼不能用：可能打錯、用過，或過期了。再看一次，或請學校給你一張新的。
join-too-many = 試太多次了，先休息一小時再試。急的話請直接找學校的老師。
join-platform-taken = 這個人在這個平台已經連了另一個帳號。換手機的話，先用另一個平台解除舊的，或請老師重發邀請碼。
join-in-already = 你已經加入了，不用再輸入邀請碼。
join-welcome = { $who }，歡迎！這裡是{ $school }的攜手。

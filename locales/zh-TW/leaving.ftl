leaving-cannot-be-reached = { $who } 封鎖了攜手，現在傳不到訊息。有空時關心一下，看看是不是有什麼事。

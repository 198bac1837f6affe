confirm-week-saved = 好，這一週你確認過了。之後要改還是可以改。
confirm-week-changed = 這一週後來有改過，現在是這樣：

help-menu =
    { $role ->
        [student] 可以直接打「8-17 休1h」記工時，有事情直接跟我說，或按下面。
        [teacher] 可以直接打「今天去了○○」確認訪視，或按下面。
        [coordinator] 通報來了會直接找你，也可以按下面。
        *[other] 可以按下面。
    }
help-teacher = 想找真人：你的訪視老師是 { $who }。
help-contact = 學校聯絡：{ $contact }
help-not-understood =
    { $role ->
        [student] 這句我沒看懂。要記工時，打「8-17 休1h」；有事情要說，按「我有事要說」，會有老師看。
        *[other] 這句我沒看懂，按下面的按鈕試試。
    }
help-hello = 嗨，我在。要做什麼呢？
help-nothing-open = 現在沒有填到一半的東西，不用取消。

leaving-cannot-be-reached = { $who } has blocked Xieshou and cannot be reached here. When you have a moment, ask how they are.

"""Of LINE's SDK only its third version is loaded."""

import subprocess
import sys


def test_the_deprecated_api_stays_out_and_the_new_one_works() -> None:
    program = (
        "import sys\n"
        "import bot.channels.line.send\n"
        "from linebot.v3.messaging import TextMessage\n"
        "assert TextMessage(text='x').to_dict()['type'] == 'text'\n"
        "print(sorted({'requests', 'linebot.api', 'linebot.models'} & set(sys.modules)))"
    )
    ran = subprocess.run([sys.executable, "-W", "error", "-c", program], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"

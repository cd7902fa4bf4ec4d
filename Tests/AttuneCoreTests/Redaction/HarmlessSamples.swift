/// Texts in which nothing is private, though much of it looks so.
extension RedactionSamples {
    static let versions = [
        "Upgrade to version 1.2.3.4 of the driver.", "v10.0.19041.1 and v2.3.4.5 are out", "numpy==1.26.4.0 pinned",
        "requires >=2.0.0.1", "foo-1.2.3.4.tar.gz", "Swift 6.3.1, macOS 15.1.1", "build 10.0.0.1 passed",
        "pkg@1.2.3", "npm i @scope/tool@4.5.6", "react@18.2.0", "see section 4.3.2.1 for it", "§ 3.2.1.1 BGB",
        "SDK 33.0.2.1-beta", "release 7.1.0.2", "Python 3.11.7 (main, Dec  8 2023, 18:56:58)", "#1.2.3.4",
        "firmware 8.1.4.2 fixes it", "1.2.3.4.5 is too long for anything",
    ]
    static let datesAndTimes = [
        "on 2024-01-15 at 12:34:56", "15.01.2024 10:30", "01/02/2024 03:04:05", "2023-10-05T14:48:00.000Z",
        "1700000000 is a timestamp", "1700000000000 ms", "20240115123045", "between 1990-2000 and 2001-2010",
        "01.02.2024 12.30 Uhr", "05.06.07", "at 09:15-10:45", "week 2024-W05-1", "phone 2024-01-15 release notes",
        "01-02-2024 to 03-04-2024", "10:20:30:40", "Monday 03 04 2024",
    ]
    static let numbers = [
        "ISBN 978-3-16-148410-0", "ISBN 0-306-40615-2", "ISBN-13: 9780306406157", "costs $1,234,567.89 in all",
        "12.345.678,90 Euro", "1 234 567 people", "€ 1234 5678 was paid",
        "order 112-1234567-1234567", "Order #4111111111111111", "id 4111111111111112", "1234 5678 9012 3456",
        "lat 48.856614, lon 2.352222", "+48.85661400 is a latitude", "pi is 3.14159265358979", "x +12345 rows",
        "001 002 003 004", "01 02 03 04 05", "the numbers 200 300 4000 and 555", "2, 4, 8, 16, 32, 64, 128",
        "serial 12345678-1234-1234", "0000 0000 0000 0000", "1111-1111-1111-1111", "+1 to that", "score +10/-5",
        "MAC aa:bb:cc:dd:ee:ff", "RFC 2119, RFC 8259", "3-2-1-0", "population 8336817", "call it 1234567 times",
        "200-300-4000 km", "123-45-6789-0", "temperature 21.5°C to 23.5°C", "127.0.0.1:8000", "0.0.0.0:80",
        "255.255.255.0 as mask", "::1 and :: are local", "DE12 3456 is no account", "EU12 1234 5678 9012 3456",
        "256.300.1.2", "room 030 on floor 12", "999.999.999.999", "ratio 16:9, 4:3", "chapter 12: 1234567 words",
    ]
    static let code = [
        "git clone git@github.com:owner/repo.git", "git@gitlab.example.org:team/x.git", "@decorator\ndef f(): pass",
        "y = A @ B.T", "std::vector<int> v; abc::def();", "let a = dead::beef(1)", "icon@2x.png and icon@3x.png",
        "password = input('Password: ')", "password: str = Field(...)", "def login(user, password): ...",
        "password=os.environ['DB_PASSWORD']", "token = get_token(user)", "api_key = config.api_key",
        "key: user-profile-settings-page", "key = 'some-long-kebab-case-identifier'",
        "primary key: customer_identifier",
        "secret = secrets.token_hex(32)", "token: ${{ secrets.GITHUB_TOKEN }}", "API_KEY=your-api-key-1234567890ab",
        "api_key: xxxxxxxxxxxxxxxxxxxx", "from sklearn import svm  # sk-learn style",
        "sk-learn-based-pipeline-with-scaling",
        "Bearer tokens are sent in a header", "The bearer of this letter",
        "commit 3b5d5c3712955042212316173ccf37bedeadbeef",
        "sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        "uuid 550e8400-e29b-41d4-a716-446655440000",
        "0xDEADBEEF12345678", "for (i = 0; i < 1000000000; i++)", "const KEYS = ['a', 'b'];",
        "sorted(key=lambda x: x[1])",
        "postgres://user:password@localhost/db", "mysql://root:${DB_PASS}@db", "https://host.example:8443/path",
        "files start with -----BEGIN PUBLIC KEY----- as a rule",
        "A file begins with -----BEGIN RSA PRIVATE KEY----- and so on.",
        "eyJust saying", "w@x.sum()", "a@b", "user@localhost", "@media (min-width: 640px)",
        "password reset: see page 2",
        "Password: ********", "the key is to practise every day", "my token of gratitude is enormous",
        "tokens: 1234, cost: 0.02",
        "max_tokens: 4096", "monkey: 12345 bananas", "foreign key: REFERENCES customers(customer_id)",
        "hotkey = ctrl+shift+p",
        "keyboard: qwerty", "auth: required", "authorization: none", "secret santa is on 2024-12-24 at 18:00",
    ]
    static let prose = [
        "I paid 50 at the shop @ noon.", "Meet @ann and @bob at 5.", "The year 1984, chapter 3: 'Oceania'.",
        "She scored 98 of 100 (2nd try).", "He's 6'2\" and 180 lb.", "Please call my function twice.",
        "The phone rang; 12 people looked up.", "My cell has 64 GB, 8 cores.", "email me (at) example dot com",
        "Wi-Fi 802.11ac on channel 36", "Boeing 747-400, Airbus A320-200", "Room 101-202", "the A1 and the B52",
    ]
    static let harmless = versions + datesAndTimes + numbers + code + prose
}

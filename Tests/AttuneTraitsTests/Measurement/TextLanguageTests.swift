import Testing

@testable import AttuneTraits

@Suite struct TextLanguageTests {
    @Test(arguments: [
        (
            "German",
            "Zuerst öffnest du die Datei und dann suchst du nach der Zeile, in der das Wort steht. Danach ist es ganz einfach."
        ),
        (
            "French",
            "Vous pouvez ouvrir le fichier avec cette commande, puis chercher la ligne qui contient le mot. C'est très simple."
        ),
        (
            "Spanish",
            "Primero abre el archivo y luego busca la línea en la que está la palabra. Después todo es más fácil para los demás."
        ),
        (
            "Italian",
            "Prima apri il file e poi cerca la riga nella quale si trova la parola. Dopo questo è tutto più facile per gli altri."
        ),
        (
            "Portuguese",
            "Primeiro você abre o arquivo e depois procura a linha em que está a palavra. Isso não é difícil para uma pessoa."
        ),
        (
            "Dutch",
            "Open eerst het bestand en zoek dan naar de regel waarin het woord staat. Daarna is het niet moeilijk voor een mens."
        ),
        ("Russian", "Сначала откройте файл, а затем найдите строку, в которой стоит слово. После этого всё просто."),
        ("Chinese", "首先打开文件，然后找到包含这个词的那一行。之后就很简单了。你还需要帮助吗？"),
        ("Japanese", "まずファイルを開いて、その単語がある行を探してください。そのあとは簡単です。"),
        ("Arabic", "افتح الملف أولا ثم ابحث عن السطر الذي يحتوي على الكلمة. هل تريد المزيد؟"),
        ("Korean", "먼저 파일을 열고 그 단어가 있는 줄을 찾으세요. 그 다음은 간단합니다."),
        ("Thai", "เปิดไฟล์ก่อนแล้วค้นหาบรรทัดที่มีคำนั้น หลังจากนั้นก็ง่าย"),
        (
            "Polish",
            "Najpierw otwórz plik, a potem znajdź wiersz, w którym jest to słowo. To nie jest trudne dla nikogo."
        ),
        ("Turkish", "Önce dosyayı aç ve sonra kelimenin olduğu satırı bul. Bundan sonra her şey çok kolay olur."),
        ("Hindi", "पहले फ़ाइल खोलें और फिर वह पंक्ति खोजें जिसमें शब्द है। उसके बाद सब आसान है।"),
    ])
    func measuresOnlyNeutralTraitsInOtherLanguages(_ name: String, _ text: String) {
        var meter = TraitMeter()
        let vector = meter.measure(text)
        #expect(vector.language == .other)
        for (trait, value) in zip(TraitCatalogue.standard.traits, vector.values) where trait.id != "code.comments" {
            #expect(value.isNaN != trait.languageNeutral, "\(trait.id) \(value)")
        }
        #expect(vector.values[0] >= 5)
        #expect(vector.statistical()[0] > 1)
    }

    @Test(arguments: [
        "The file is on the desk, and you can open it with any editor that you like.",
        "Some famous actors who began their careers on Broadway include Meryl Streep and Hugh Jackman.",
        "Je ne sais quoi is a phrase that English has borrowed from French, as in the case of déjà vu.",
        "1. Add flour.\n2. Stir in the milk.\n3. Bake for 20 minutes until it is golden.",
    ])
    func knowsEnglish(_ text: String) {
        var meter = TraitMeter()
        #expect(meter.measure(text).language == .english)
    }

    @Test(arguments: ["", "Paris", "42", "🎉", "```\nund der die das\n```"])
    func leavesShortTextsOpen(_ text: String) {
        var meter = TraitMeter()
        #expect(meter.measure(text).language == .undetermined)
    }

    @Test func countsStructureInOtherLanguages() {
        let text =
            "# Schritte\n\n1. Öffne die Datei und suche das Wort.\n2. Lösche es und speichere sie.\n\nIst das nicht schön?"
        #expect(measured("structure.steps", text) == 2)
        #expect(measured("structure.headings", text) == 1)
        #expect(measured("questions.back", text) == 1)
        #expect(measured("questions.back", "你需要帮助吗？") == 1)
    }
}

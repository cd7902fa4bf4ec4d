/// One part of a page.
struct PageSection {
    var id: String
    var name: String
    var body: String

    init(_ id: String, _ name: String, _ body: String) {
        self.id = id
        self.name = name
        self.body = body
    }

    var markup: String {
        "<section id=\"\(id)\" aria-labelledby=\"\(id)-heading\">\n<h2 id=\"\(id)-heading\">\(name)</h2>\n\(body)</section>\n"
    }
}

/// Whose text a model is asked about, so that what it answered can be forgotten with that person.
///
/// ```swift
/// try await AnswerScope.$user.withValue("u42") { try await model.answer(request) }
/// ```
public enum AnswerScope {
    /// The only user whose text the request holds; empty where it holds nobody's. nil (the default): it may hold the
    /// text of several, and the answer goes when any user is forgotten.
    @TaskLocal public static var user: String?
}

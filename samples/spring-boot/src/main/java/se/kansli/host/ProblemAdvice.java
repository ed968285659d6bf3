package se.kansli.host;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import se.kansli.problem.InvalidDocumentException;
import se.kansli.problem.InvalidTemplateException;
import se.kansli.problem.Problem;

/** Answers every exception as {@code application/problem+json} (RFC 9457), in the client's language; never with a stack trace. */
@RestControllerAdvice
final class ProblemAdvice extends ResponseEntityExceptionHandler {
    private final MessageSource texts;

    ProblemAdvice(MessageSource texts) {
        this.texts = texts;
    }

    @ExceptionHandler
    ProblemDetail invalid(InvalidDocumentException e, Locale locale) {
        return unprocessable("invalid-document", e.problems(), locale);
    }

    @ExceptionHandler
    ProblemDetail invalid(InvalidTemplateException e, Locale locale) {
        return unprocessable("invalid-template", e.problems(), locale);
    }

    @ExceptionHandler
    ProblemDetail unexpected(Exception e, Locale locale) {
        logger.error("not foreseen", e);
        return answer(500, "unexpected", locale);
    }

    private ProblemDetail unprocessable(String type, List<Problem> problems, Locale locale) {
        ProblemDetail answer = answer(
                422, type, locale, problems.stream().filter(Problem::isError).count());
        answer.setProperty("problems", ProblemView.of(problems));
        return answer;
    }

    private ProblemDetail answer(int status, String type, Locale locale, Object... values) {
        ProblemDetail answer = ProblemDetail.forStatusAndDetail(
                HttpStatusCode.valueOf(status), texts.getMessage(type + ".detail", values, locale));
        answer.setType(URI.create("/problems/" + type));
        answer.setTitle(texts.getMessage(type + ".title", values, locale));
        return answer;
    }
}

package shop;

/**
 * As kapt writes an interface of Kotlin's down for processors.
 */
@clutch.annotations.PythonCallable(value = "words")
public abstract interface Words {

    @org.jetbrains.annotations.NotNull()
    public abstract java.util.List<java.lang.String> sorted(@org.jetbrains.annotations.NotNull()
    java.util.List<java.lang.String> words, @clutch.annotations.Keyword()
    @org.jetbrains.annotations.NotNull()
    kotlin.jvm.functions.Function1<? super java.lang.String, java.lang.Integer> key);

    @org.jetbrains.annotations.Nullable()
    public abstract java.lang.String find(@org.jetbrains.annotations.NotNull()
    java.lang.String text, @org.jetbrains.annotations.Nullable()
    java.lang.Long limit);

    public abstract void print(@org.jetbrains.annotations.NotNull()
    java.lang.String... all);

    @clutch.annotations.PythonAttribute()
    @org.jetbrains.annotations.NotNull()
    public abstract java.lang.String getVersion();

    public default double spread(@org.jetbrains.annotations.NotNull()
    java.util.List<java.lang.Double> data) {
        return 0.0;
    }

    public static final class DefaultImpls {

        @java.lang.Deprecated()
        public static double spread(@org.jetbrains.annotations.NotNull()
        shop.Words $this, @org.jetbrains.annotations.NotNull()
        java.util.List<java.lang.Double> data) {
            return 0.0;
        }
    }
}
